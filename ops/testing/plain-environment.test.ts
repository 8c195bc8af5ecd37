import { expect, test } from 'vitest'
import { plainEnvironment } from './plain-environment.mjs'

test.each([
  ['RESEND_API_KEY', 're_live'],
  ['TRANSBANK_API_KEY', 'live'],
  ['WHATSAPP_TOKEN', 'live'],
  ['TWILIO_AUTH_TOKEN', 'live'],
  ['REDIS_URL', 'redis://127.0.0.1'],
  ['DATABASE_URL', 'postgres://real'],
  ['SHOP_PORT', '4321'],
  ['SHOP_URL', 'https://real.example'],
  ['DEMO', '0'],
  ['NODE_OPTIONS', '--inspect'],
  ['GIT_CONFIG_GLOBAL', '/home/ana/.gitconfig'],
  ['XDG_CONFIG_HOME', '/home/ana/.config'],
  ['LANGUAGE', 'de'],
])('tests see nothing of the machine’s %s', (name, value) =>
  expect(plainEnvironment({ [name]: value })).not.toHaveProperty(name),
)

test('language, time zone and home folder are the tests’ own', () => {
  const seen = plainEnvironment({
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'tr_TR',
    TZ: 'Asia/Kathmandu',
    HOME: '/home/ana',
  })
  expect(seen).toMatchObject({ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' })
  expect(seen.HOME).not.toBe('/home/ana')
})

test('what is said to the tests themselves arrives', () => {
  const said = { PATH: '/bin', CHROMIUM_PATH: '/opt/chromium', MINGACO_SEED: '7' }
  expect(plainEnvironment(said)).toMatchObject(said)
})
