#!/usr/bin/env python3
"""Waymark and Hugo in turn on the same pages: cold full builds of the whole process.

    python3 bench/compare.py [--pages 1000] [--runs 5] [--work DIR] [--case NAME=COMMAND ...]

Each run starts a new process that writes into a new folder: where files were deleted just before, some file systems
look long for places to put new ones. The page cache stays warm. The cases run in turn (A B A B ...), after one
round that is not counted. Printed: median (min-max) of wall clock, CPU (user and system)
and peak memory of the largest process, and the ratios to Hugo, taken pair by pair. Machines are noisy: quote
ratios, and only where wall and CPU agree. Needs Hugo (a Debian package) on the PATH, or in HUGO.

--case adds a command to compare, with {content} and {out} in it; it gets the pages in Waymark's form.
"""
import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def corpus(pages, out, flavour):
    subprocess.check_call([sys.executable, os.path.join(HERE, "corpus.py"), str(pages), out, flavour])


def prepare(work, pages):
    hugo = os.path.join(work, "hugo-%d" % pages)
    waymark = os.path.join(work, "waymark-%d" % pages)
    if not os.path.exists(hugo):
        shutil.copytree(os.path.join(HERE, "hugo"), hugo)
        corpus(pages, os.path.join(hugo, "content"), "hugo")
    if not os.path.exists(waymark):
        corpus(pages, os.path.join(waymark, "content"), "waymark")
    for search in ("names", "none"):
        site = "%s-%s" % (waymark, search)
        if not os.path.exists(site):
            shutil.copytree(waymark, site)
            with open(os.path.join(site, "content", "site.yaml"), "a") as settings:
                settings.write("search: %s\n" % search)
    # A theme whose pages have the parts that those of Hugo's site have, and no others.
    theme = os.path.join(work, "theme")
    if not os.path.exists(theme):
        shutil.copytree(os.path.join(HERE, "theme"), theme)
        shutil.copy(os.path.join(ROOT, "templates", "words.yaml"), theme)
    return hugo, waymark, theme


def build(content, templates):
    return [os.path.join(ROOT, "waymark"), "build", "-q", "--no-cache", "--content", content,
            "--templates", templates, "--output", "{out}"]


def once(command, cwd):
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("failed: %s\n%s" % (" ".join(command), printed.decode("utf-8", "replace")[-2000:]))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024.0


def size(folder):
    files = total = 0
    for base, _, names in os.walk(folder):
        files += len(names)
        total += sum(os.path.getsize(os.path.join(base, name)) for name in names)
    return files, total / 1e6


def spread(values, digits):
    return "%.*f (%.*f-%.*f)" % (digits, statistics.median(values), digits, min(values), digits, max(values))


def version(command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout.strip().split("\n")[0]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--pages", type=int, default=1000)
    args.add_argument("--runs", type=int, default=5)
    args.add_argument("--work")
    args.add_argument("--case", action="append", default=[])
    args = args.parse_args()
    work = args.work or tempfile.mkdtemp(prefix="waymark-bench-")
    os.makedirs(work, exist_ok=True)
    hugo_site, waymark_site, theme = prepare(work, args.pages)
    hugo = os.environ.get("HUGO", "hugo")
    templates = os.path.join(ROOT, "templates")
    cases = [("hugo", [hugo, "--quiet", "-s", hugo_site, "--config", "hugo.toml", "-d", "{out}"]),
             ("waymark, same parts", build(waymark_site + "-none/content", theme)),
             ("waymark, names", build(waymark_site + "-names/content", templates)),
             ("waymark", build("{content}", templates))]
    cases += [(case.split("=", 1)[0], shlex.split(case.split("=", 1)[1])) for case in args.case]
    measured, outputs = {name: [] for name, _ in cases}, {}
    for round_ in range(args.runs + 1):
        for name, command in cases:
            out = outputs[name] = os.path.join(work, "out-%s-%d" % (name.replace(", ", "-").replace(" ", "-"), round_))
            shutil.rmtree(out, ignore_errors=True)
            filled = [part.replace("{out}", out).replace("{content}", waymark_site + "/content") for part in command]
            result = once(filled, waymark_site)
            if round_ > 0:
                measured[name].append(result)
    print("%d pages, %d runs in turn; %s; load now %.1f" % (
        args.pages, args.runs, version([hugo, "version"])[:60], os.getloadavg()[0]))
    print("| case | wall s | CPU s | peak MiB | files, MB | wall / Hugo | CPU / Hugo | memory / Hugo |")
    print("|---|---|---|---|---|---|---|---|")
    base = measured["hugo"]
    for name, _ in cases:
        runs = measured[name]
        files, mb = size(outputs[name])
        ratios = [spread([run[i] / other[i] for run, other in zip(runs, base)], 2) for i in range(3)]
        print("| %s | %s | %s | %s | %d, %.1f | %s |" % (
            name, spread([r[0] for r in runs], 2), spread([r[1] for r in runs], 2),
            spread([r[2] for r in runs], 0), files, mb, " | ".join(ratios)))
    if not args.work:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
