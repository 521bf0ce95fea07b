import java.nio.charset.StandardCharsets
import java.nio.file.Files
import java.util.concurrent.TimeUnit

def log = new File(basedir, 'build.log').readLines('UTF-8')
def at = log.findIndexOf { it.endsWith('3 mistakes in the parameters:') }
assert log[at + 1..at + 3] == [
    '[ERROR]   - playbook.open is "yes"; write true or false.',
    '[ERROR]   - playbook.date is "31.12.2026"; write a day such as 2027-06-30.',
    '[ERROR]   - playbook.port is 99999; write a number from 1 to 65535, such as 4000, or 0 for any port that is free.'
]

def files = {
    def found = new TreeMap<String, String>()
    basedir.eachFileRecurse(groovy.io.FileType.FILES) {
        if (!it.name.endsWith('.log')) {
            found[basedir.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8')
        }
    }
    found
}
def voice = new File(basedir, 'playbook/sections/en/voice.md')
def before = files()
before[basedir.toPath().relativize(voice.toPath()).toString()] = before.find { it.key.endsWith('voice.md') }.value.replace('exact', 'friendly')

def isWindows = File.separatorChar == ('\\' as char)
def preview = new ProcessBuilder([
        new File(System.getProperty('maven.home'), isWindows ? 'bin/mvn.cmd' : 'bin/mvn').path,
        '-B', '-s', new File(basedir.parentFile, 'interpolated-settings.xml').path,
        "-Dmaven.repo.local=$localRepositoryPath".toString(),
        'playbook:serve', '-Dplaybook.port=0'])
    .directory(basedir).redirectErrorStream(true).start()
// Only so that a preview that never answers does not hold up everything behind it.
def guard = new Timer(true)
guard.runAfter(300_000) { preview.destroyForcibly() }
def lines = preview.inputReader()
def heard = []
def until = { String part ->
    for (String line; (line = lines.readLine()) != null; ) {
        heard << line
        if (line.contains(part)) {
            return line
        }
    }
    assert false : "never said: $part\n${heard.join('\n')}"
}

def address = (until('The site is at ') =~ /http:\/\/127\.0\.0\.1:(\d+)\//)[0]
def page = { new URL(address[0] + 'latest/global/en/voice/index.html').getText('UTF-8') }
assert page().contains('Calm and exact.')

Files.writeString(voice.toPath(), voice.getText('UTF-8').replace('exact', 'friendly'), StandardCharsets.UTF_8)
until('sections/en/voice.md has changed: shown after ')
assert page().contains('Calm and friendly.')
assert !heard.any { it.contains('is taken by another program') }

// As Ctrl-C does: the signal to end, which Maven's process takes by itself.
def canEnd = preview.toHandle().supportsNormalTermination()
preview.destroy()
assert preview.waitFor(60, TimeUnit.SECONDS) : 'the preview does not end'
guard.cancel()
assert !canEnd || preview.exitValue() == 143
new ServerSocket(address[1] as int, 1, InetAddress.getByName('127.0.0.1')).close()
assert files() == before
