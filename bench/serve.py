#!/usr/bin/env python3
"""Waymark's preview and Hugo's server on the same pages: how long after a save the page shows it.

    python3 bench/serve.py [--pages 1000] [--saves 50] [--work DIR]

Both servers run side by side. In turn a page in each is saved with a new last line, another page each time, and its
URL is asked for over and over on one connection until the line is in it. Printed: median, p95 and worst, in
milliseconds, after ten saves that are not counted. That is what a browser waits, but for the event that tells it
to ask, and but for its own work. Needs Hugo on the PATH, or in HUGO.
"""
import argparse
import http.client
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
WARM = 10


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def ask(connection, path):
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.read()


def wait(port, path):
    end = time.monotonic() + 180
    while time.monotonic() < end:
        try:
            if ask(http.client.HTTPConnection("127.0.0.1", port), path)[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    sys.exit("no answer on port %d" % port)


def pages(folder):
    found = []
    for base, _, names in os.walk(folder):
        found += [os.path.join(base, name) for name in names if name.startswith("page-")]
    return sorted(found)


class Server:
    def __init__(self, name, command, port, content, url):
        self.name, self.port, self.files, self.url, self.times = name, port, pages(content), url, []
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def save(self, number):
        file = self.files[number * 7919 % len(self.files)]
        path = self.url(file)
        mark = "Saved for the %d. time." % number
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        ask(connection, path)
        started = time.monotonic()
        with open(file, "a", encoding="utf-8") as out:
            out.write("\n%s\n" % mark)
        while mark.encode() not in ask(connection, path)[1]:
            if time.monotonic() > started + 60:
                sys.exit("%s never shows %s" % (self.name, path))
            time.sleep(0.002)
        if number >= WARM:
            self.times.append((time.monotonic() - started) * 1000)


def rss(pid):
    with open("/proc/%d/status" % pid) as status:
        return [int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS")][0]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--pages", type=int, default=1000)
    args.add_argument("--saves", type=int, default=50)
    args.add_argument("--work")
    args = args.parse_args()
    work = args.work or tempfile.mkdtemp(prefix="waymark-serve-")
    os.makedirs(work, exist_ok=True)
    hugo, waymark = os.path.join(work, "hugo"), os.path.join(work, "waymark")
    subprocess.check_call(["cp", "-r", os.path.join(HERE, "hugo"), hugo])
    for folder, flavour in ((hugo, "hugo"), (waymark, "waymark")):
        subprocess.check_call([sys.executable, os.path.join(HERE, "corpus.py"), str(args.pages),
                               os.path.join(folder, "content"), flavour])
    ports = free_port(), free_port()
    subprocess.check_call([os.path.join(ROOT, "waymark"), "--version"], stdout=subprocess.DEVNULL)
    slug = lambda file: os.path.basename(file)[:-3]
    servers = [
        Server("waymark", [os.path.join(ROOT, "waymark"), "serve", "-q", "--port", str(ports[0]), "--content",
                           waymark + "/content", "--templates", os.path.join(ROOT, "templates")],
               ports[0], waymark + "/content", lambda file: "/guides/%s/" % slug(file)),
        Server("hugo", [os.environ.get("HUGO", "hugo"), "server", "-s", hugo, "--config", hugo + "/hugo.toml", "-p",
                        str(ports[1]), "--bind", "127.0.0.1"], ports[1], hugo + "/content",
               lambda file: "/%s/%s/" % (os.path.basename(os.path.dirname(file)), slug(file)))]
    try:
        for server in servers:
            wait(server.port, server.url(server.files[0]))
        for number in range(args.saves + WARM):
            for server in servers:
                server.save(number)
                time.sleep(0.2)
        print("%d pages, %d saves in turn; load now %.1f" % (args.pages, args.saves, os.getloadavg()[0]))
        print("| server | median ms | p95 ms | worst ms | MiB |")
        print("|---|---|---|---|---|")
        for server in servers:
            times = sorted(server.times)
            print("| %s | %.0f | %.0f | %.0f | %.0f |" % (
                server.name, statistics.median(times), times[int(len(times) * 0.95)], times[-1], rss(server.process.pid)))
    finally:
        for server in servers:
            server.process.terminate()


main()
