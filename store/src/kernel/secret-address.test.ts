import { expect, test } from 'vitest'
import { hideSecrets } from './secret-address'

const token = 'q3_Vt0aB-9xYzKLmN4pRsTuVwXyZ0123456789abcde'
const hex = '0123456789abcdef0123456789abcdef'
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6Imludml0ZV8wMSJ9.c2lnbmF0dXJl-_x'

test.each([
  [`GET /members/invitations/${token} ← - (200)`, 'GET /members/invitations/… ← - (200)'],
  [`GET /Members/Invitations/corto ← -`, 'GET /Members/Invitations/… ← -'],
  [`POST /purchases/${token}/proof ← x`, 'POST /purchases/…/proof ← x'],
  ['POST /supply/quotations/corto/signature ← x', 'POST /supply/quotations/…/signature ← x'],
  ['GET /compras/corto/cotizacion.pdf', 'GET /compras/…/cotizacion.pdf'],
  [`GET /pedido/${token}?comprobante=grande`, 'GET /pedido/…?comprobante=grande'],
  [`GET /app/invite?token=${jwt} ← -`, 'GET /app/invite?token=… ← -'],
  [`POST /admin/invites/accept?token=${jwt}`, 'POST /admin/invites/accept?token=…'],
  [`POST /auth/user/emailpass/update?token=${jwt}`, 'POST /auth/user/emailpass/update?token=…'],
  [`GET /pagar/webpay?token_ws=${hex}${hex}`, 'GET /pagar/webpay?token_ws=…'],
  [`GET /pagar/webpay?a=1&TBK_TOKEN=${hex}&b=2`, 'GET /pagar/webpay?a=1&TBK_TOKEN=…&b=2'],
  [`GET /admin/reset/${hex} 200`, 'GET /admin/reset/… 200'],
  [`POST /api/users/verify/${hex}`, 'POST /api/users/verify/…'],
  [`GET /other/new/place/${token} 404`, 'GET /other/new/place/… 404'],
  [`authorization: Bearer ${jwt}`, 'authorization: Bearer …'],
  [`key sk_${hex}${hex} made`, 'key sk_… made'],
])('%s', (line, told) => expect(hideSecrets(line)).toBe(told))

test.each([
  'GET /admin/orders/order_01KBX4M3Q7S8ZW2RT5VY6NPA9D ← - (200)',
  'GET /productos/mermelada-de-mora-silvestre-de-la-comuna-de-contulmo?comuna=08101',
  'at file:///app/node_modules/@medusajs/framework/dist/http/middlewares/error-handler.js:12:3',
  'GET /catalog?limit=24&category=alimentos&q=merquén (200)',
])('%s is told as it is', (line) => expect(hideSecrets(line)).toBe(line))
