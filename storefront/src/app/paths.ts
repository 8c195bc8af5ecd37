/** Every address of the app. */
const at =
  (before: string, after = '') =>
  (id: string) =>
    `${before}/${encodeURIComponent(id)}${after}`

export const paths = {
  enter: '/grupo/entrar',
  invitation: at('/grupo/invitacion'),
  products: '/grupo/productos',
  newProduct: '/grupo/productos/nuevo',
  product: at('/grupo/productos'),
  consignments: '/grupo/pedidos',
  consignment: at('/grupo/pedidos'),
  missing: at('/grupo/pedidos', '/falta'),
  handOver: at('/grupo/pedidos', '/entregar'),
  label: at('/grupo/pedidos', '/etiqueta'),
  owed: '/grupo/liquidaciones',
  sold: '/grupo/liquidaciones/meses',
  statement: at('/grupo/liquidaciones'),
  proof: at('/grupo/liquidaciones', '/comprobante'),
  account: '/grupo/cuenta',
  ownData: '/grupo/cuenta/datos',
  devices: '/grupo/cuenta/aparatos',
  help: '/grupo/cuenta/ayuda',
  askHelp: '/grupo/cuenta/telefono',
  invite: '/grupo/cuenta/invitar',
  bankAccount: '/grupo/cuenta/banco',
  profile: '/grupo/organizacion/presentacion',
  proposeProfile: '/grupo/organizacion/presentacion/proponer',
  queue: '/grupo/cola',
  conflict: at('/grupo/cola'),
}
