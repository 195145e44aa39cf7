#!/usr/bin/env python3
"""Put a folder that make_community.py wrote under git, as if it had grown over some hundred commits.

    make_history.py --commits 300 FOLDER

Plans of cycles are committed before what was done and studied.
Deterministic; asks for nothing but git.
"""
import argparse, datetime as dt, os, subprocess

parser = argparse.ArgumentParser()
parser.add_argument("--commits", type=int, default=300)
parser.add_argument("folder")
options = parser.parse_args()
begin = dt.datetime(2024, 8, 1, 8, tzinfo=dt.timezone.utc)


def git(*arguments, at=begin, text=None):
    moment = at.isoformat()
    subprocess.run(
        ["git", "-C", options.folder, "-c", "gc.auto=0", *arguments], check=True, input=text, text=True,
        env={"PATH": os.environ["PATH"], "HOME": options.folder, "GIT_CONFIG_NOSYSTEM": "1",
             "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": moment,
             "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_COMMITTER_DATE": moment})


paths = []
for folder, folders, files in os.walk(options.folder):
    folders[:] = sorted(name for name in folders if not name.startswith("."))
    paths += [os.path.relpath(os.path.join(folder, name), options.folder) for name in sorted(files)]
settled = [path for path in paths if "/" not in path]
growing = [path for path in paths if "/" in path]
cycles = [path for path in growing if path.startswith("cycles/")]
whole = {}
for path in cycles:
    with open(os.path.join(options.folder, path), encoding="utf-8") as file:
        whole[path] = file.read()

# Every other commit brings new files, the ones between finish what was planned.
git("init", "--quiet", "--initial-branch=main")
git("add", "--", *settled)
git("commit", "--quiet", "--message=Begin")
steps = max(1, (options.commits - 1) // 2)
for step in range(steps):
    at = begin + dt.timedelta(days=step + 1)
    new = growing[step::steps]
    planned = [path for path in new if path in whole]
    for path in planned:
        with open(os.path.join(options.folder, path), "w", encoding="utf-8") as file:
            file.write(whole[path].split("## Do")[0])
    git("add", "--pathspec-from-file=-", text="\n".join(new) + "\n", at=at)
    git("commit", "--quiet", "--message=New", at=at)
    for path in planned:
        with open(os.path.join(options.folder, path), "w", encoding="utf-8") as file:
            file.write(whole[path])
    if planned:
        git("add", "--pathspec-from-file=-", text="\n".join(planned) + "\n", at=at)
    git("commit", "--quiet", "--allow-empty", "--message=Done", at=at + dt.timedelta(hours=12))
git("repack", "-adq")
