def site = new File(basedir, 'playbook/target/site')
def style = new File(site, 'site.css').text
assert style.contains('.dp-acme')
assert style.contains('.dp-header')
def page = new File(site, 'latest/global/en/voice/index.html').text
assert page.contains('Straight to the text')
assert page.contains('All of Lumen')
