#!/usr/bin/env python3
"""What the second build of the same guide costs, by what has changed since the first; beside Hugo, which keeps
nothing of its pages from one run to the next and so builds all of them again.

    python3 bench/incremental.py [--pages 10000] [--runs 5] [--work DIR] [--no-hugo]

Whole processes, as a person starts them; the published folder stays between them and the page cache is warm. The
cases run in turn, after one round that is not counted:

    unchanged   nothing has changed
    times       every file of the content has a new time and the same bytes, as after a fresh checkout
    body        a sentence was added to one page
    clean       nothing changed, with --no-cache
    hugo        Hugo, nothing changed

Printed: median (min-max) of wall clock and of CPU (user and system). Machines are noisy: quote the load.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
SETTLED = 2.5  # seconds after which the time of a file is trusted


def files(folder):
    return sorted(os.path.join(base, name) for base, _, names in os.walk(folder) for name in names)


def once(command, cwd):
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    printed = process.stdout.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("failed: %s\n%s" % (" ".join(command), printed[-2000:]))
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, printed


def spread(values):
    return "%.2f (%.2f-%.2f)" % (statistics.median(values), min(values), max(values))


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--pages", type=int, default=10000)
    args.add_argument("--runs", type=int, default=5)
    args.add_argument("--work")
    args.add_argument("--no-hugo", action="store_true")
    args = args.parse_args()
    work = args.work or tempfile.mkdtemp(prefix="waymark-incremental-")
    content = os.path.join(work, "waymark", "content")
    hugo_site = os.path.join(work, "hugo")
    if not os.path.exists(content):
        subprocess.check_call([sys.executable, os.path.join(HERE, "corpus.py"), str(args.pages), content, "waymark"])
        shutil.copytree(os.path.join(HERE, "hugo"), hugo_site)
        subprocess.check_call([sys.executable, os.path.join(HERE, "corpus.py"), str(args.pages),
                               os.path.join(hugo_site, "content"), "hugo"])
    pages = [file for file in files(content) if os.path.basename(file).startswith("page-")]
    waymark = [os.path.join(ROOT, "waymark"), "build", "--content", content, "--templates",
               os.path.join(ROOT, "templates"), "--output", os.path.join(work, "waymark", "site-output")]
    hugo = [os.environ.get("HUGO", "hugo"), "--quiet", "-s", hugo_site, "--config", "hugo.toml",
            "-d", os.path.join(work, "hugo-output")]

    def run(command, expected=None):
        wall, cpu, printed = once(command, os.path.dirname(content))
        if expected is not None and ("nothing has changed" in printed) != expected:
            sys.exit("not what was to be measured:\n" + printed[-500:])
        return wall, cpu

    def times():
        for file in files(content):
            os.utime(file)
        time.sleep(SETTLED)
        return run(waymark, True)

    def body(number):
        with open(pages[number * 7919 % len(pages)], "a", encoding="utf-8") as out:
            out.write("\nAdded in round %d.\n" % number)
        time.sleep(SETTLED)
        return run(waymark, False)

    cases = [("unchanged", lambda number: run(waymark, True)), ("times", lambda number: times()), ("body", body),
             ("clean", lambda number: run(waymark + ["--no-cache"], False))]
    if not args.no_hugo:
        cases.append(("hugo", lambda number: run(hugo)))
    run(waymark)
    measured = {name: [] for name, _ in cases}
    for number in range(args.runs + 1):
        for name, case in cases:
            result = case(number)
            if number > 0:
                measured[name].append(result)
    print("%d pages, %d runs in turn; load now %.1f" % (args.pages, args.runs, os.getloadavg()[0]))
    print("| case | wall s | CPU s |")
    print("|---|---|---|")
    for name, _ in cases:
        print("| %s | %s | %s |" % (name, spread([r[0] for r in measured[name]]), spread([r[1] for r in measured[name]])))
    if not args.work:
        shutil.rmtree(work)


main()
