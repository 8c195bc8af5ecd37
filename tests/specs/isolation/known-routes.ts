import { BELOW_ROUTES } from './below-routes.ts'
import { DEPOSIT_ROUTES } from './deposit-routes.ts'
import { FAIR_ROUTES } from './fair-routes.ts'
import { LEADERSHIP_ROUTES } from './leadership-routes.ts'
import { LOT_ROUTES } from './lot-routes.ts'
import { OFFICE_ROUTES } from './office-routes.ts'
import { PROFILE_ROUTES } from './profile-routes.ts'
import { SETTINGS_ROUTES } from './settings-routes.ts'
import { SETTLEMENT_ROUTES } from './settlement-routes.ts'
import { AGREEMENT_ROUTES } from './agreement-routes.ts'
import { SUPPLY_ROUTES } from './supply-routes.ts'
import { TAX_ROUTES } from './tax-routes.ts'
import { TRAINING_ROUTES } from './training-routes.ts'
import type { Scene } from './scene.ts'
import { dayIn } from '../../support/days.ts'

/**
 * Every route of ours and who may use it. A route that is not here fails the sweep: add it here with who it is
 * for, and with what of another group it is to be tried.
 * - public: anybody; it must give nothing private away
 * - staff: Medusa's users
 * - self: a signed-in member, about herself
 * - group: below `/members/organizations/:handle`
 * - desk: below `/desk/organizations/:handle`, of the association that the victim's group is of
 * - federation: the same, at the federation's desk only
 */
export type Known =
  | { for: 'public' | 'staff' }
  | {
      for: 'self' | 'group' | 'desk' | 'federation'
      /**
       * At the federation's desk: what it takes to read it; money if not said.
       * - rates: all its officers read it, some ask for another
       * - associations: all its officers read them, who helps groups founds one
       * - shop: all its officers read it, who keeps the shop writes it
       */
      needs?: 'groups' | 'rates' | 'associations' | 'shop'
      params?: (victim: Scene['victim']) => Record<string, string>
      body?: Body
    }
type Body = (victim: Scene['victim']) => unknown

const ofProduct = ({ productId }: Scene['victim']) => ({ id: productId })
const ofConsignment = ({ consignmentId }: Scene['victim']) => ({ id: consignmentId })
const ofTransfer = ({ transferId }: Scene['victim']) => ({ id: transferId })
const ofRefund = ({ refundId }: Scene['victim']) => ({ id: refundId })
const ofUpload = ({ upload }: Scene['victim']) => ({ key: upload })
const ofInvitation = ({ invitation }: Scene['victim']) => ({ token: invitation })
const group = '/members/organizations/:handle'
const desk = '/desk/organizations/:handle'

export const KNOWN: Record<string, Known> = {
  'GET /health': { for: 'public' },
  'GET /shop': { for: 'public' },
  'GET /catalog': { for: 'public' },
  'GET /catalog/:handle': { for: 'public' },
  'GET /product-docs': { for: 'public' },
  'GET /organizations': { for: 'public' },
  'GET /territory': { for: 'public' },
  'GET /media/:file': { for: 'public' },
  'POST /checkout-quotes': { for: 'public' },
  'POST /store/checkouts': { for: 'public' },
  'POST /payments/:method/return': { for: 'public' },
  'POST /payments/:method/notices': { for: 'public' },
  'GET /purchases/:token': { for: 'public' },
  'POST /purchases/:token/proof': { for: 'public' },

  // Entering the panel, tried in panel-sign-in.test: each says nothing without a password, a code or a link of its own.
  'POST /auth/user/emailpass': { for: 'public' },
  'GET /entrar': { for: 'public' },
  'POST /entrar': { for: 'public' },
  'GET /entrar/clave': { for: 'public' },
  'POST /entrar/clave': { for: 'public' },
  'GET /entrar/segundo-factor': { for: 'public' },
  'POST /entrar/segundo-factor': { for: 'public' },
  'GET /entrar/invitacion/:token': { for: 'public' },
  'POST /entrar/invitacion/:token': { for: 'public' },

  'POST /members/codes': { for: 'public' },
  'GET /members/invitations/:token': { for: 'public' },
  'POST /members/sessions': { for: 'public' },
  'GET /members/sessions': { for: 'self' },
  'DELETE /members/sessions/:id': { for: 'self', params: ({ sessionId }) => ({ id: sessionId }) },
  'GET /members/me': { for: 'self' },
  'POST /members/me/help-phone': { for: 'self', body: () => ({ isShown: 'x' }) },
  'POST /members/me/name': { for: 'self', body: () => ({ name: '' }) },
  'POST /members/me/phone/codes': { for: 'self', body: () => ({ phone: 'ninguno' }) },
  'POST /members/me/phone': { for: 'self', body: () => ({ phone: 'ninguno', code: '123456' }) },
  'POST /members/invitations/:token': {
    for: 'self',
    params: ofInvitation,
    body: () => ({ answer: 'accept' }),
  },

  'GET /desk/me': { for: 'self' },
  'GET /desk/factor': { for: 'self' },
  'POST /desk/factor': { for: 'self', body: () => ({ code: '123456' }) },
  'POST /desk/factor/offer': { for: 'self' },
  'POST /desk/factor/codes': { for: 'self', body: () => ({ code: '123456' }) },
  [`GET ${desk}`]: { for: 'desk' },
  [`GET ${desk}/proposals`]: { for: 'desk' },
  [`GET ${desk}/proposals/:id`]: { for: 'desk', params: ofProduct },
  [`POST ${desk}/proposals/:id`]: {
    for: 'desk',
    params: ofProduct,
    body: ({ version }) => ({ decision: 'approve', version }),
  },
  [`GET ${desk}/acts`]: { for: 'desk' },
  [`GET ${desk}/consignments`]: { for: 'desk' },
  [`GET ${desk}/consignments/:id`]: { for: 'desk', params: ofConsignment },
  [`POST ${desk}/consignments/:id/move`]: {
    for: 'desk',
    params: ofConsignment,
    body: () => ({ to: 'accepted' }),
  },
  [`POST ${desk}/consignments/:id/quantities`]: {
    for: 'desk',
    params: ofConsignment,
    body: ({ lineId }) => ({ reason: 'No es mío', lines: [{ lineId, quantity: 1 }] }),
  },
  [`POST ${desk}/consignments/:id/cancel`]: {
    for: 'desk',
    params: ofConsignment,
    body: () => ({ reason: 'No es mío' }),
  },

  [`GET ${desk}/transfers`]: { for: 'federation' },
  [`GET ${desk}/transfers/:id`]: { for: 'federation', params: ofTransfer },
  [`GET ${desk}/transfers/:id/proof`]: { for: 'federation', params: ofTransfer },
  [`POST ${desk}/transfers/:id`]: {
    for: 'federation',
    params: ofTransfer,
    body: () => ({ decision: 'confirm' }),
  },
  [`GET ${desk}/refunds`]: { for: 'federation' },
  [`GET ${desk}/refunds/:id`]: { for: 'federation', params: ofRefund },
  [`POST ${desk}/refunds/:id`]: {
    for: 'federation',
    params: ofRefund,
    body: () => ({ decision: 'paid_by_hand' }),
  },
  [`POST ${desk}/consignments/:id/refunds`]: {
    for: 'federation',
    params: ofConsignment,
    body: ({ lineId }) => ({
      reason: 'guarantee',
      note: 'No es mío',
      lines: [{ lineId, quantity: 1, seen: 2 }],
    }),
  },
  [`GET ${desk}/reconciliations`]: { for: 'federation' },
  [`POST ${desk}/reconciliations`]: { for: 'federation', body: () => ({}) },
  [`GET ${desk}/reviews`]: { for: 'federation' },
  [`POST ${desk}/reviews/:id`]: {
    for: 'federation',
    params: ofTransfer,
    body: () => ({ decision: 'cancel' }),
  },
  [`GET ${desk}/undelivered`]: { for: 'federation', needs: 'groups' },
  [`POST ${desk}/undelivered/:id`]: {
    for: 'federation',
    needs: 'groups',
    params: () => ({ id: '1' }),
    body: () => ({ decision: 'told_by_hand' }),
  },
  [`POST ${desk}/statement`]: {
    for: 'federation',
    body: () => ({ file: Buffer.from('Fecha;Detalle;Abono\n29/11/2026;X;1').toString('base64') }),
  },
  ...OFFICE_ROUTES,
  ...SETTINGS_ROUTES,
  ...BELOW_ROUTES,
  ...SETTLEMENT_ROUTES,
  ...TAX_ROUTES,
  ...LEADERSHIP_ROUTES,
  ...TRAINING_ROUTES,
  ...SUPPLY_ROUTES,
  ...FAIR_ROUTES,
  ...AGREEMENT_ROUTES,
  ...LOT_ROUTES,
  ...DEPOSIT_ROUTES,
  [`GET ${group}/products`]: { for: 'group' },
  [`POST ${group}/products`]: { for: 'group', body: ({ draft }) => draft },
  [`GET ${group}/products/:id`]: { for: 'group', params: ofProduct },
  [`POST ${group}/products/:id`]: {
    for: 'group',
    params: ofProduct,
    body: ({ draft, version }) => ({ ...draft, title: 'Ahora es mío', baseVersion: version }),
  },
  [`POST ${group}/products/:id/stock`]: {
    for: 'group',
    params: ofProduct,
    body: ({ variantId, available }) => ({ variantId, available: 0, seen: available }),
  },
  [`POST ${group}/products/:id/sale`]: { for: 'group', params: ofProduct, body: () => ({ to: 'paused' }) },
  [`POST ${group}/uploads/:key`]: { for: 'group', params: ofUpload },
  [`HEAD ${group}/uploads/:key`]: { for: 'group', params: ofUpload },
  [`PATCH ${group}/uploads/:key`]: { for: 'group', params: ofUpload },
  [`DELETE ${group}/uploads/:key`]: { for: 'group', params: ofUpload },
  [`POST ${group}/photos`]: {
    for: 'group',
    body: ({ upload, sha256 }) => ({ upload, sha256 }),
  },
  [`GET ${group}/consignments`]: { for: 'group' },
  [`GET ${group}/consignments/:id`]: { for: 'group', params: ofConsignment },
  [`POST ${group}/consignments/:id/move`]: {
    for: 'group',
    params: ofConsignment,
    body: () => ({ to: 'accepted' }),
  },
  [`POST ${group}/consignments/:id/quantities`]: {
    for: 'group',
    params: ofConsignment,
    body: ({ lineId }) => ({ reason: 'No es mío', lines: [{ lineId, quantity: 1 }] }),
  },
  ...PROFILE_ROUTES,
  [`GET ${group}/owed`]: { for: 'group' },
  [`POST ${group}/pause`]: {
    for: 'group',
    body: () => ({
      note: 'Nos vamos',
      backOn: dayIn(30),
    }),
  },
  [`POST ${group}/return`]: { for: 'group', body: () => ({}) },
  [`GET ${group}/helpers`]: { for: 'group' },
  [`GET ${group}/mandates`]: { for: 'group' },
  [`POST ${group}/mandates`]: { for: 'group', body: ({ helperId }) => ({ helperId, days: 30 }) },
  [`DELETE ${group}/mandates/:id`]: { for: 'group', params: ({ mandateId }) => ({ id: mandateId }) },
  [`POST ${group}/invitations`]: {
    for: 'group',
    body: () => ({ name: 'Intrusa Prueba', role: 'member', phone: '+56900009999' }),
  },
}

/** Everything of ours below `/admin` is for staff, whatever it is called. */
export const knownOf = (name: string): Known | undefined =>
  KNOWN[name] ?? (/^[A-Z]+ \/admin\//.test(name) ? { for: 'staff' } : undefined)
