def lines = new File(basedir, 'build.log').readLines('UTF-8')
assert lines.any { it == '[INFO] Compared with 1.0.0:' }
assert lines.any { it =~ /^\[INFO\] BR Brazil / }
assert new File(basedir, 'target/playbook/diff.md').getText('UTF-8').contains('Calm and ~~exact~~ **friendly**.')
assert new File(basedir, 'target/playbook/diff.json').getText('UTF-8').contains('"newEditions"')
