import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from './paths.mjs'
import { fromCheckout, reachedFrom, stagesOf } from './testing/image-files.ts'

const isIn = (file: string, places: string[]) =>
  places.some((place) => file === place || file.startsWith(`${place.replace(/\/$/, '')}/`))

const images = [
  { dockerfile: 'store/Dockerfile', stage: '0', folders: ['store/src'] },
  { dockerfile: 'cms/Dockerfile', stage: 'build', folders: ['cms/src'] },
  {
    dockerfile: 'storefront/Dockerfile',
    stage: 'build',
    folders: ['storefront/src', 'storefront/server', 'storefront/integrations'],
  },
]

test.each(images)('$dockerfile copies every file that its code imports', ({ dockerfile, stage, folders }) => {
  const copied = fromCheckout(stagesOf(dockerfile), stage)
  const missing = [...reachedFrom(folders)].filter(([file]) => !isIn(file, copied)).map(([, way]) => way)
  expect(missing).toEqual([])
})

test('the shop’s image that runs has every file that its server reads from source', () => {
  const stages = stagesOf('storefront/Dockerfile')
  const copied = (stages.at(-1)?.copies ?? []).flatMap(({ sources }) =>
    sources.map((source) => source.replace(/^\/app\//, '')),
  )
  const missing = [...reachedFrom(['storefront/server'], 'run')].filter(([file]) => !isIn(file, copied))
  expect(missing).toEqual([])
})

test.each(images)('$dockerfile copies only what there is, and does not run as root', ({ dockerfile }) => {
  const stages = stagesOf(dockerfile)
  const sources = stages.flatMap(({ name }) => fromCheckout(stages, name))
  expect(sources.filter((source) => !existsSync(inRoot(source)))).toEqual([])
  expect(readFileSync(inRoot(dockerfile), 'utf8')).toMatch(/^USER node$/m)
})

const compose = readFileSync(inRoot('docker-compose.yml'), 'utf8')
const services = compose.slice(compose.indexOf('\nservices:'), compose.indexOf('\nnetworks:'))
const blockOf = (name: string) =>
  new RegExp(`\\n  ${name}:\\n([\\s\\S]*?)(?=\\n  \\w[\\w-]*:\\n|$)`).exec(services)?.[1] ?? ''

test.each(['postgres', 'mongo', 'redis'])('%s is on no network that the proxy or the shop reaches', (name) =>
  expect(/networks: \[(.*)\]/.exec(blockOf(name))?.[1]).toBe('data'),
)

test('the network of the data leads nowhere outside', () =>
  expect(compose).toMatch(/ {2}data:\n {4}internal: true/))

test.each([
  'postgres',
  'mongo',
  'redis',
  'store-migrate',
  'store',
  'store-worker',
  'cms',
  'storefront',
  'proxy',
])('%s has no capability that it does not name, and limits', (name) => {
  const merged = /<<: \*(store|confined|service-limits)\b/.exec(blockOf(name))?.[1] ?? ''
  const anchor = merged === 'store' ? 'confined' : merged
  const shared = new RegExp(`&${anchor}\\n([\\s\\S]*?)\\n\\n`).exec(compose)?.[1] ?? ''
  const whole = blockOf(name) + (anchor ? shared : '')
  expect(whole).toContain('cap_drop: [ALL]')
  expect(whole).toContain('no-new-privileges:true')
  expect(whole).toContain('pids_limit')
})

test('the proxy lets through what the servers take', () => {
  const most = Number(/max_size (\d+)MiB/.exec(readFileSync(inRoot('ops/proxy/Caddyfile'), 'utf8'))?.[1])
  expect(most).toBeGreaterThan(15)
})
