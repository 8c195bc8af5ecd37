import { expect, test } from 'vitest'
import { readEnv } from './read-env.ts'

const good = {
  DATABASE_URL: 'postgres://u:p@localhost:5432/cms',
  CMS_URL: 'http://localhost:3000',
  SHOP_URL: 'http://localhost:4321',
  PAYLOAD_SECRET: 'a'.repeat(32),
  INTERNAL_SECRET: 'b'.repeat(32),
  DATA_DIR: '/datos',
}

test('a complete environment is read', () => {
  expect(readEnv(good)).toMatchObject({ databaseKind: 'postgres', shopInternalUrl: 'http://localhost:4321' })
  expect(readEnv({ ...good, DATABASE_URL: 'mongodb://m/cms' }).databaseKind).toBe('mongodb')
  expect(readEnv({ ...good, SHOP_INTERNAL_URL: 'http://shop:4321' }).shopInternalUrl).toBe('http://shop:4321')
})

test.each([
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL debe empezar con postgres/],
  [{ DATABASE_URL: undefined }, /Falta DATABASE_URL/],
  [{ CMS_URL: 'http://localhost:3000/' }, /CMS_URL debe ser una dirección/],
  [{ SHOP_URL: 'http://localhost:3000' }, /no pueden ser la misma/],
  [{ PAYLOAD_SECRET: 'corto' }, /PAYLOAD_SECRET es muy corto/],
  [{ PAYLOAD_SECRET: 'b'.repeat(32) }, /deben ser distintos/],
  [{ PAYLOAD_SECRET: 'fill-me-in-fill-me-in' }, /lo que traía el ejemplo/],
  [{ DEMO: '1', SHOP_URL: 'https://tienda.cl' }, /Es la demostración/],
  [{ CMS_ADMIN_EMAIL: 'ana@pehuen.example' }, /CMS_ADMIN_EMAIL y CMS_ADMIN_PASSWORD van juntos/],
  [{ DATA_DIR: 'datos' }, /DATA_DIR debe ser una ruta completa/],
])('%j is refused in words', (change, words) => {
  expect(() => readEnv({ ...good, ...change })).toThrow(words)
})

test('every problem is said at once', () => {
  expect(() => readEnv({})).toThrow(/DATABASE_URL[\s\S]*CMS_URL[\s\S]*SHOP_URL[\s\S]*SECRET[\s\S]*DATA_DIR/)
})
