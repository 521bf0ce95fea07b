def fresh = new File(basedir, 'fresh')
def site = new File(fresh, 'target/site')
assert new File(site, 'latest/fr/fr-FR/crisis/index.html').text.contains('lead-fr') == false
assert new File(site, 'latest/global/en/products/launches/index.html').exists()
assert new File(site, 'latest/br/pt-BR/index.html').exists()
assert new File(fresh, 'mvnw').canExecute()
assert new File(fresh, '.mvn/jvm.config').text.contains('-XX:TieredStopAtLevel=1')

def log = new File(basedir, 'build.log').text
assert log.contains('  countries/FR.yaml')
assert log.contains('this folder is a playbook already')

// Only a person knows the numbers that somebody answers.
assert log.findAll(/(?:warning|error)\[[a-z-]+\]/).toSet() == ['warning[no-crisis-phone]', 'error[path-collision]'].toSet()

// Each command that editors read was run above, but the one that ends when somebody wants it to.
def run = new Properties()
new File(basedir, 'invoker.properties').withReader { run.load(it) }
def told = new File(fresh, 'README.md').readLines().findAll { it.startsWith('./mvnw ') && !it.endsWith(':serve') }*.substring('./mvnw '.length())
assert told == (2..5).collect { run.getProperty('invoker.goals.' + it) }
