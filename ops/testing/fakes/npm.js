// Stands for npm in the tests of `npm start`: each package is one file, and the record comes last, as with npm.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const [command, ...options] = process.argv.slice(2)
appendFileSync('npm-calls', `npm ${command}\n`)
const isOfShop = options.some((option) => option.startsWith('--workspace'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const wanted = Object.keys(packages).filter(
  (name) => name.includes('node_modules/') && !(isOfShop && name.endsWith('of-the-rest')),
)
for (const name of wanted) {
  mkdirSync(name, { recursive: true })
  appendFileSync(`${name}/whole`, command)
  if (process.env.MINGACO_FAKE_NPM_DIES === name) process.kill(process.pid, 'SIGKILL')
}
const record = Object.fromEntries(wanted.map((name) => [name, packages[name]]))
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: record }))
