def lines = new File(basedir, 'build.log').readLines('UTF-8')
assert lines.any { it.startsWith('[ERROR] error[broken-link]: ') }
def commands = lines.findAll { it.startsWith('::error ') }
assert commands.size() == 1
assert commands[0] =~ /^::error file=.*playbook\/sections\/en\/voice\.md,line=5,endLine=5,col=\d+,endColumn=\d+,title=broken-link::/
// What is quoted for people stands between the two lines that keep the runner from looking for commands.
def pause = lines.findIndexOf { it.startsWith('::stop-commands::') }
def resume = lines.findIndexOf { it == '::' + lines[pause].substring('::stop-commands::'.length()) + '::' }
def told = lines.findIndexOf { it.startsWith('[ERROR] error[broken-link]: ') }
assert pause < told && told < resume
assert new File(basedir, 'summary.md').getText('UTF-8').startsWith('### Playbook: 1 error in 1 file')
