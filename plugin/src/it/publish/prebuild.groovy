def run = { String... command ->
    def process = command.toList().execute(null, basedir)
    def said = new StringBuffer()
    process.consumeProcessOutput(said, said)
    assert process.waitFor() == 0 : "${command}: ${said}"
}
run('git', 'init', '--quiet', '--bare', 'pages.git')
run('git', 'init', '--quiet', '.')
run('git', 'remote', 'add', 'origin', new File(basedir, 'pages.git').absolutePath)
run('git', 'add', 'playbook.yaml', 'sections')
run('git', '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'A playbook')
