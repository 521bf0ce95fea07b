def log = new File(basedir, 'build.log').text
assert log.contains('playbook:help')
assert log.contains('playbook:build')
