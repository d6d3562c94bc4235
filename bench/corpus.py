#!/usr/bin/env python3
"""Deterministic Markdown corpus: the same pages for Waymark and for Hugo.

    python3 corpus.py N OUT FLAVOUR

N        number of pages, about 4.7 kB each, 50 to a section, 5 to 10 links, a table, code and lists
OUT      content folder to write (created)
FLAVOUR  waymark  guides/SECTION/PAGE.md with relative links to the .md file, and site.yaml
         hugo     links already resolved to the final URL, which is the least work for Hugo

The same N gives the same text in both, byte for byte, on every machine. Standard library only.
"""
import os
import random
import sys

PER_SECTION = 50

NOUNS = """skill roadmap milestone practice exercise module concept pattern interface protocol pipeline
service query index schema transaction cache queue thread process scheduler container cluster node
deployment release branch commit review test assertion fixture benchmark profile trace metric log alert
dashboard budget estimate backlog sprint retrospective mentor learner cohort assessment portfolio project
template layout component stylesheet selector token parser grammar compiler runtime library framework
dependency package version registry artifact manifest certificate secret policy role permission audit
threat model boundary contract latency throughput capacity replica partition consensus snapshot backup""".split()
VERBS = """learn practise apply explain compare measure review refactor document automate deploy monitor
debug profile design model verify extend replace combine isolate reproduce estimate prioritise schedule
teach observe record question simplify""".split()
ADJS = """reliable simple idempotent concurrent distributed incremental observable portable secure typed
immutable lazy eager shared local remote optional mandatory advanced basic intermediate practical
theoretical recurring explicit implicit stable experimental legacy modern minimal""".split()
ADVS = "usually often rarely always sometimes quickly carefully gradually deliberately together".split()
LEVELS = ["Beginner", "Intermediate", "Advanced", "Expert"]
LANGS = ["java", "python", "bash", "sql", "yaml"]
TOPICS = """Java Databases Networking Security Testing Architecture Frontend Cloud Data Writing
Leadership Linux Algorithms Accessibility Observability Performance Delivery Messaging Storage Design""".split()


def sections_of(n):
    return (n + PER_SECTION - 1) // PER_SECTION


def sec_slug(s):
    return "%s-%04d" % (TOPICS[s % len(TOPICS)].lower(), s)


def sec_title(s):
    return "%s track %d" % (TOPICS[s % len(TOPICS)], s)


def page_slug(i):
    return "page-%06d" % i


def page_title(i):
    return "%s %s %s %d" % (ADJS[i * 7 % len(ADJS)].capitalize(), NOUNS[i * 13 % len(NOUNS)],
                            NOUNS[i * 29 % len(NOUNS)], i)


def make_sentences(rng, count):
    """Sentences with inline markup; @@ marks a place where a cross link may stand."""
    out = []
    for k in range(count):
        form = k % 8
        a, b, c = rng.choice(NOUNS), rng.choice(NOUNS), rng.choice(NOUNS)
        v, w = rng.choice(VERBS), rng.choice(VERBS)
        x, y = rng.choice(ADJS), rng.choice(ADJS)
        z = rng.choice(ADVS)
        if form == 0:
            s = "Before you %s the %s %s, %s the %s that the %s depends on." % (v, x, a, w, b, c)
        elif form == 1:
            s = "A %s %s is *%s* %s than a %s one, so teams %s %s it first." % (x, a, z, y, rng.choice(ADJS), z, v)
        elif form == 2:
            s = "Use `%s.%s()` to %s the %s; the default of %d is %s enough for a %s %s." % (
                a, w, v, b, rng.randrange(2, 512), z, y, c)
        elif form == 3:
            s = "The **%s %s** shows how to %s a %s without breaking the %s." % (x, a, v, b, c)
        elif form == 4:
            s = "When the %s \"%s\" grows, %s the %s & keep the %s under %d ms -- not the other way round." % (
                a, y, v, b, c, rng.randrange(5, 900))
        elif form == 5:
            s = "People %s confuse a %s with a %s; the difference matters once you %s the %s." % (z, a, b, v, c)
        elif form == 6:
            s = "Read the notes on the %s %s, then %s one %s and %s the result with your %s." % (x, a, v, b, w, c)
        else:
            s = "It's %s to %s every %s, but %s ones can wait until the %s is %s." % (y, v, a, x, b, rng.choice(ADJS))
        out.append(s)
    return out


def code_block(rng, lang):
    a, b = rng.choice(NOUNS), rng.choice(NOUNS)
    n = rng.randrange(4, 99)
    if lang == "java":
        return ("public record %s%s(String id, List<String> steps) {\n"
                "    // at most %d steps are kept\n"
                "    public int score() {\n"
                "        return steps.size() < %d ? steps.size() : %d;\n"
                "    }\n}" % (a.capitalize(), b.capitalize(), n, n, n))
    if lang == "python":
        return ("def %s_%s(items, limit=%d):\n"
                "    \"\"\"Keep the first `limit` items.\"\"\"\n"
                "    result = [i for i in items if i is not None and len(i) > 0]\n"
                "    return result[:limit]" % (a, b, n))
    if lang == "bash":
        return ("set -euo pipefail\nfor f in %s-*.log; do\n"
                "  grep -c '%s' \"$f\" | awk '$1 > %d { print FILENAME, $1 }'\ndone" % (a, b, n))
    if lang == "sql":
        return ("SELECT %s.id, count(*) AS total\nFROM %s JOIN %s ON %s.id = %s.%s_id\n"
                "WHERE total > %d\nGROUP BY 1 ORDER BY 2 DESC;" % (a, a, b, a, b, a, n))
    return "%s:\n  %s:\n    limit: %d\n    enabled: true\n    names: [one, two, three]" % (a, b, n)


class Corpus:
    def __init__(self, n):
        self.n = n
        self.nsec = sections_of(n)
        self.ntags = max(40, n // 50)
        self.sent = make_sentences(random.Random(20240607), 4096)

    def tags(self, rng):
        return ["%s-%d" % (NOUNS[t % len(NOUNS)], t)
                for t in sorted(rng.sample(range(self.ntags), rng.randrange(3, 6)))]

    def page(self, i, link):
        """Returns (meta, body). link(title, from_section, to_page) gives the Markdown of one cross link."""
        rng = random.Random(1000003 * 17 + i)
        sec = i // PER_SECTION
        sent = self.sent
        pick = lambda k: [sent[rng.randrange(4096)] for _ in range(k)]
        date = "20%02d-%02d-%02d" % (rng.randrange(18, 26), rng.randrange(1, 13), rng.randrange(1, 29))
        title = page_title(i)
        desc = pick(1)[0].replace("*", "").replace("`", "").replace("\"", "").replace(": ", " ")
        meta = {"title": title, "description": desc, "date": date, "tags": self.tags(rng),
                "section": sec_slug(sec), "weight": i % PER_SECTION + 1, "level": LEVELS[rng.randrange(4)]}

        targets = []
        for _ in range(rng.randrange(5, 11)):
            # half of the links stay in the section, half go anywhere
            if rng.random() < 0.5:
                t = min(self.n - 1, sec * PER_SECTION + rng.randrange(PER_SECTION))
            else:
                t = rng.randrange(self.n)
            targets.append(t)
        links = [link(page_title(t), sec, t) for t in targets]

        o = []
        o.append(" ".join(pick(3)) + " See %s for the background." % links[0])
        nhead = rng.randrange(4, 7)
        li = 1
        for h in range(nhead):
            o.append("## %s %s %s" % (rng.choice(VERBS).capitalize(), rng.choice(ADJS), rng.choice(NOUNS)))
            p = pick(rng.randrange(2, 5))
            if li < len(links):
                p.insert(len(p) // 2, "This builds on %s." % links[li])
                li += 1
            o.append(" ".join(p))
            kind = h % 4
            if kind == 0:
                items = pick(rng.randrange(3, 6))
                o.append("\n".join("- " + s for s in items) +
                         "\n  - nested: %s\n  - nested: %s" % (rng.choice(NOUNS), rng.choice(NOUNS)))
            elif kind == 1:
                rows = ["| Level | Topic | Hours | Outcome |", "|:------|-------|------:|:-------:|"]
                for r in range(rng.randrange(4, 8)):
                    rows.append("| %s | %s `%s` | %d | *%s* %s |" % (
                        LEVELS[r % 4], rng.choice(ADJS), rng.choice(NOUNS), rng.randrange(1, 80),
                        rng.choice(VERBS), rng.choice(NOUNS)))
                o.append("\n".join(rows))
            elif kind == 2:
                o.append("### Example: %s %s" % (rng.choice(ADJS), rng.choice(NOUNS)))
                lang = LANGS[rng.randrange(5)]
                o.append("```%s\n%s\n```" % (lang, code_block(rng, lang)))
                o.append("> " + pick(1)[0])
            else:
                o.append("\n".join("%d. %s" % (k + 1, s) for k, s in enumerate(pick(rng.randrange(3, 5)))))
        if li < len(links):
            o.append("## Related pages")
            o.append("\n".join("* " + l for l in links[li:]))
        return meta, "\n\n".join(o) + "\n"


def q(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def link_of(flavour):
    def to(title, sec, t):
        ts = t // PER_SECTION
        if flavour == "hugo":
            return "[%s](/%s/%s/)" % (title, sec_slug(ts), page_slug(t))
        return "[%s](%s)" % (title, page_slug(t) + ".md" if ts == sec else "../%s/%s.md" % (sec_slug(ts), page_slug(t)))
    return to


def front(flavour, m, i):
    if flavour == "hugo":
        return "---\ntitle: %s\ndescription: %s\ndate: %s\ntags:\n%s\nsection: %s\nweight: %d\nlevel: %s\n---\n\n" % (
            q(m["title"]), q(m["description"]), m["date"], "\n".join("  - " + t for t in m["tags"]),
            m["section"], m["weight"], m["level"])
    return "---\ntitle: %s\nsummary: %s\nreviewed: %s\ntags: [%s]\nseries: %s\norder: %d\n---\n\n" % (
        q(m["title"]), q(m["description"]), m["date"], ", ".join(m["tags"]), q(sec_title(i // PER_SECTION)), m["weight"])


def main():
    if len(sys.argv) != 4 or sys.argv[3] not in ("waymark", "hugo"):
        sys.exit(__doc__)
    n, out, flavour = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    corpus = Corpus(n)
    os.makedirs(out, exist_ok=True)
    if flavour == "waymark":
        write(out + "/site.yaml", "title: Skills and roadmaps\nbase-url: https://example.org/\nlanguage: en\n")
        out = os.path.join(out, "guides")
    else:
        write(out + "/_index.md", "---\ntitle: Home\n---\n\nSkills and roadmaps, %d pages in %d tracks.\n" % (n, corpus.nsec))
    for s in range(corpus.nsec):
        folder = os.path.join(out, sec_slug(s))
        os.makedirs(folder, exist_ok=True)
        if flavour == "hugo":
            t = sec_title(s)
            write(folder + "/_index.md", "---\ntitle: %s\nweight: %d\n---\n\nPages of the %s.\n" % (t, s + 1, t))
    for i in range(n):
        m, body = corpus.page(i, link_of(flavour))
        write(os.path.join(out, m["section"], page_slug(i) + ".md"), front(flavour, m, i) + body)


main()
