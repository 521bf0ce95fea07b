def said = { String... command ->
    def process = command.toList().execute(null, new File(basedir, 'pages.git'))
    process.text.readLines()
}
assert said('git', 'log', '--format=%s', 'pages').size() == 1
def commit = said('git', 'log', '--format=%s|%an <%ae>', 'pages')[0]
assert commit ==~ /Publish 1\.0\.0 from [0-9a-f]{10}\|Web Team <web@example\.com>/
assert said('git', 'ls-tree', '-r', '--name-only', 'pages').contains('latest/global/en/s/index.html')
def log = new File(basedir, 'build.log').text
assert log.count('Nothing has changed since the last build, so the site stays as it is') == 1
assert log.contains('Published to branch "pages" of ')
assert log.contains('Nothing has changed in branch "pages" of ')
assert log.count('Complete and unchanged (SHA-256).') == 2
