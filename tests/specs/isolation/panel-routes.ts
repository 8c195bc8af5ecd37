import { openNames } from '../../../store/src/modules/access/rules/panel-access.ts'
import { allRoutes, nameOf, type Route } from './routes.ts'

/** Whole families of Medusa's that are refused for good: every route that begins so. */
const REFUSED_FAMILIES = [
  'api-keys',
  'campaigns',
  'claims',
  'collections',
  'currencies',
  'customer-groups',
  'customers',
  'draft-orders',
  'exchanges',
  'fulfillment-providers',
  'fulfillment-sets',
  'fulfillments',
  'index',
  'invites',
  'inventory-items',
  'locales',
  'order-changes',
  'order-edits',
  'payment-collections',
  'payments',
  'price-lists',
  'price-preferences',
  'product-options',
  'product-variants',
  'promotions',
  'property-labels',
  'rbac',
  'refund-reasons',
  'reservations',
  'return-reasons',
  'returns',
  'search',
  'search-indexes',
  'shipping-option-types',
  'shipping-options',
  'shipping-profiles',
  'stock-locations',
  'tax-providers',
  'tax-rates',
  'tax-regions',
  'translations',
  'uploads',
  'views',
  'workflows-executions',
]

/** Of families that are open in part: these names. */
const REFUSED = new Set([
  'DELETE /admin/layouts/:zone/configuration',
  'POST /admin/layouts/:zone/configuration',
  'GET /admin/notifications/:id',
  'POST /admin/orders/:id',
  'POST /admin/orders/:id/archive',
  'POST /admin/orders/:id/cancel',
  'POST /admin/orders/:id/complete',
  'POST /admin/orders/:id/credit-lines',
  'POST /admin/orders/:id/fulfillments',
  'POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel',
  'POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered',
  'POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments',
  'POST /admin/orders/:id/payment-sessions/authorize',
  'GET /admin/orders/:id/shipping-options',
  'POST /admin/orders/:id/transfer',
  'POST /admin/orders/:id/transfer/cancel',
  'POST /admin/orders/:id/transfer/guest',
  'POST /admin/orders/export',
  'DELETE /admin/product-categories/:id',
  'POST /admin/product-categories/:id',
  'POST /admin/product-categories/:id/products',
  'POST /admin/product-tags',
  'DELETE /admin/product-tags/:id',
  'GET /admin/product-tags/:id',
  'POST /admin/product-tags/:id',
  'POST /admin/product-types',
  'DELETE /admin/product-types/:id',
  'GET /admin/product-types/:id',
  'POST /admin/product-types/:id',
  'POST /admin/products',
  'DELETE /admin/products/:id',
  'POST /admin/products/:id',
  'POST /admin/products/:id/images/:image_id/variants/batch',
  'GET /admin/products/:id/options',
  'POST /admin/products/:id/options/batch',
  'POST /admin/products/:id/variants',
  'DELETE /admin/products/:id/variants/:variant_id',
  'POST /admin/products/:id/variants/:variant_id',
  'POST /admin/products/:id/variants/:variant_id/images/batch',
  'POST /admin/products/:id/variants/:variant_id/inventory-items',
  'DELETE /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id',
  'POST /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id',
  'POST /admin/products/:id/variants/batch',
  'POST /admin/products/:id/variants/inventory-items/batch',
  'POST /admin/products/batch',
  'POST /admin/products/export',
  'POST /admin/products/import',
  'POST /admin/products/import/:transaction_id/confirm',
  'POST /admin/products/imports',
  'POST /admin/products/imports/:transaction_id/confirm',
  'POST /admin/regions',
  'DELETE /admin/regions/:id',
  'GET /admin/regions/:id',
  'POST /admin/regions/:id',
  'POST /admin/sales-channels',
  'DELETE /admin/sales-channels/:id',
  'GET /admin/sales-channels/:id',
  'POST /admin/sales-channels/:id',
  'POST /admin/sales-channels/:id/products',
  'GET /admin/stores/:id',
  'POST /admin/stores/:id',
  'GET /admin/users',
  'GET /admin/users/:id',
  'POST /admin/users/:id',
  'DELETE /admin/users/:id',
  'GET /admin/users/:id/auth-providers',
  'POST /admin/users/:id/reset-password',
  'DELETE /admin/users/:id/roles',
  'GET /admin/users/:id/roles',
  'POST /admin/users/:id/roles',
  'DELETE /admin/users/:id/roles/:role_id',
  // Any kind of actor by any provider: only `user/emailpass` and `member/code` are open, by their names.
  'GET /auth/:actor_type/providers',
  'POST /auth/:actor_type/:auth_provider',
  'GET /auth/:actor_type/:auth_provider',
  'POST /auth/:actor_type/:auth_provider/register',
  'GET /auth/:actor_type/:auth_provider/callback',
  'POST /auth/:actor_type/:auth_provider/callback',
  'POST /auth/:actor_type/:auth_provider/reset-password',
  'POST /auth/:actor_type/:auth_provider/update',
  'POST /auth/:auth_provider/user',
  'GET /auth/mfa/factors',
  'POST /auth/mfa/factors',
  'POST /auth/mfa/factors/:id/verify',
  'DELETE /auth/mfa/factors/:id',
  'POST /auth/mfa/challenges/:id/verify',
  'POST /auth/mfa/recovery-codes',
  'POST /auth/verification/confirm',
  'POST /auth/verification/request',
  'POST /auth/token/refresh',
])

/** Names of parameters differ between a route's file and the list of what opens. */
const shapeOf = (name: string) => name.replaceAll(/:\w+/g, ':')
const openShapes = new Set(openNames.map(shapeOf))

const isOpen = (route: Route) => openShapes.has(shapeOf(nameOf(route)))
const isRefused = (route: Route) =>
  REFUSED.has(nameOf(route)) ||
  (route.owner === 'core' && REFUSED_FAMILIES.includes(/^\/admin\/([^/]+)/.exec(route.path)?.[1] ?? ''))

/** Every route of the panel and of entering, ours and Medusa's. */
export const panelRoutes = allRoutes().filter(({ path }) => /^\/(admin|auth)\//.test(path))

export const refusedRoutes = panelRoutes.filter((route) => !isOpen(route))

/** What is wrong with the two lists: in neither, in both, or about a route that is no more. */
export function listFaults() {
  const there = new Set(panelRoutes.map(nameOf))
  const shapes = new Set(panelRoutes.map((route) => shapeOf(nameOf(route))))
  return {
    inNeither: panelRoutes.filter((route) => !isOpen(route) && !isRefused(route)).map(nameOf),
    inBoth: panelRoutes.filter((route) => isOpen(route) && isRefused(route)).map(nameOf),
    refusedAndGone: [...REFUSED].filter((name) => !there.has(name)),
    openAndGone: openNames.filter((name) => !shapes.has(shapeOf(name)) && !BY_NAME.has(name)),
  }
}

/** Medusa's `/auth/:actor_type/:auth_provider…`, opened for one actor and one provider. */
const BY_NAME = new Set(['POST /auth/user/emailpass', 'GET /auth/user/providers', 'POST /auth/member/code'])
