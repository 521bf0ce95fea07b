def schema = new File(basedir, '.playbook/schema/country.schema.json')
assert schema.text.contains('"$id" : "urn:diapason:country"')
assert new File(basedir, '.playbook/schema').list().length == 16
assert new File(basedir, '.vscode/settings.json').text.contains('.playbook/schema/zone.schema.json')
assert new File(basedir, 'build.log').text.contains('Wrote .playbook/schema/country.schema.json')
