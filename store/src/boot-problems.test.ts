import { expect, test } from 'vitest'
import { bootProblems } from './boot-problems'

const good = {
  DEMO: '1',
  SHOP_URL: 'http://localhost:4321',
  STORE_URL: 'http://localhost:9000',
  DATABASE_URL: 'postgres://store:5f1d0c@127.0.0.1:54329/store',
  INTERNAL_SECRET: 'one-b8a1d7f0c2e94a55',
  JWT_SECRET: 'two-b8a1d7f0c2e94a55',
  COOKIE_SECRET: 'three-b8a1d7f0c2e94a55',
}
const real = { ...good, DEMO: '0', SHOP_URL: 'https://tienda.cl', STORE_URL: 'https://comercio.cl' }

test.each([
  ['a demonstration on this machine', good, '127.0.0.1'],
  [
    'a real shop with everything',
    { ...real, RESEND_API_KEY: 're_1', TRANSBANK_COMMERCE_CODE: '5970' },
    '0.0.0.0',
  ],
  ['a demonstration with Transbank’s test shop', { ...good, TRANSBANK_COMMERCE_CODE: '597055555532' }, null],
  [
    'a demonstration whose services are fakes on this machine',
    {
      ...good,
      RESEND_API_KEY: 'x1',
      RESEND_URL: 'http://127.0.0.1:1',
      TWILIO_AUTH_TOKEN: 'y1',
      TWILIO_URL: 'http://localhost:2',
    },
    null,
  ],
  [
    'a demonstration in the open, said in so many words',
    { ...good, SHOP_URL: 'https://demo.cl', DEMO_IN_THE_OPEN: 'si-es-una-demostracion' },
    '0.0.0.0',
  ],
])('%s starts', (_, source, host) => expect(bootProblems(source, host)).toEqual([]))

test.each([
  [{ SHOP_URL: 'https://tienda.cl' }, null, 'SHOP_URL es una dirección pública'],
  [{ STORE_URL: 'https://comercio.cl' }, null, 'STORE_URL es una dirección pública'],
  [{ CMS_URL: 'https://contenidos.cl' }, null, 'CMS_URL es una dirección pública'],
  [{ TRANSBANK_COMMERCE_CODE: '597012345678' }, null, 'TRANSBANK_COMMERCE_CODE es de verdad'],
  [{ RESEND_API_KEY: 're_8sd7f' }, null, 'RESEND_API_KEY es de verdad'],
  [{ WHATSAPP_TOKEN: 'EAAG' }, null, 'WHATSAPP_TOKEN es de verdad'],
  [{ TWILIO_AUTH_TOKEN: 'af3' }, null, 'TWILIO_AUTH_TOKEN es de verdad'],
  [{}, '0.0.0.0', 'a la vista de otros'],
  [{}, '192.168.1.5', 'a la vista de otros'],
  [{}, '::', 'a la vista de otros'],
  [{ SHOP_URL: 'https://demo.cl', DEMO_IN_THE_OPEN: '1' }, null, 'SHOP_URL es una dirección pública'],
  [{ DEMO: 'false' }, null, 'DEMO dice «false»'],
  [{ COOKIE_SECRET: good.JWT_SECRET }, null, 'JWT_SECRET y COOKIE_SECRET son iguales'],
  [{ ADMIN_PASSWORD: good.JWT_SECRET }, null, 'JWT_SECRET y ADMIN_PASSWORD son iguales'],
  [{ DATABASE_URL: 'postgres://store:fill-me-in@postgres/store' }, null, 'la clave dentro de DATABASE_URL'],
])('a demonstration with %j on %s does not start', (change, host, words) =>
  expect(bootProblems({ ...good, ...change }, host).join('\n')).toContain(words),
)

test.each([
  'fill-me-in',
  'FILL_ME_IN',
  'changeme',
  'change-me-please',
  'change_this',
  'cámbiame',
  'placeholder-secret',
  'your-secret-here',
  'tu-clave-aqui',
  'secret',
  'supersecret',
  'password',
  'xxxxxxxx',
  '<secret>',
  'example-secret',
])('«%s» is nobody’s secret, in a real shop either', (value) => {
  for (const name of ['JWT_SECRET', 'ADMIN_PASSWORD', 'RESEND_API_KEY'])
    expect(bootProblems({ ...real, [name]: value }).join('\n')).toContain(`${name}: dice todavía`)
})
