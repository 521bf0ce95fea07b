def log = new File(basedir, 'build.log').text
assert log.contains('playbook:help')
assert log.contains('playbook:build')

// SUP-01: the same commit makes the same jars, on any day and any machine.
def jars = []
new File(basedir, '../../local-repo/dev/diapason').eachFileRecurse { if (it.name.endsWith('.jar')) jars << it }
assert jars.size() >= 2
for (jar in jars) {
    def zip = new java.util.zip.ZipFile(jar)
    def times = zip.entries().collect { it.timeLocal.toString() }.unique()
    assert times == ['2026-01-01T00:00'] : "$jar.name: $times"
    def manifest = zip.getInputStream(zip.getEntry('META-INF/MANIFEST.MF')).text
    assert !(manifest =~ /(?i)build-jdk|built-by|created-by/) : manifest
    zip.close()
}
