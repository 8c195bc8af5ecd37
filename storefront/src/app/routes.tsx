import type { ComponentType } from 'preact'
import { Account } from './screens/account/account.tsx'
import { Enter } from './screens/enter/enter.tsx'
import { InvitationScreen } from './screens/enter/invitation.tsx'
import { Conflict } from './screens/new-product/conflict.tsx'
import { Queue } from './screens/new-product/queue.tsx'
import { Wizard } from './screens/new-product/wizard.tsx'
import { OwedScreen } from './screens/owed/owed.tsx'
import { HandOver } from './screens/consignments/hand-over.tsx'
import { Missing } from './screens/consignments/missing.tsx'
import { Consignment } from './screens/consignments/consignment.tsx'
import { Consignments } from './screens/consignments/consignments.tsx'
import { Product } from './screens/products/product.tsx'
import { Products } from './screens/products/products.tsx'
import { later } from './later.tsx'
import type { Params } from './match.ts'

export type ScreenProps = { params: Params }
export type Route = {
  /** Below `/grupo`; the first that matches. */
  path: string
  screen: ComponentType<ScreenProps>
  /** Who may see it: anybody, or somebody who entered and chose her group (then `useActing()` answers). */
  needs: 'nobody' | 'group'
}

const Label = later(async () => (await import('./screens/consignments/label.tsx')).Label)
const AskHelp = later(async () => (await import('./screens/account/ask-help.tsx')).AskHelp)
const Help = later(async () => (await import('./screens/account/help.tsx')).Help)
const Devices = later(async () => (await import('./screens/account/devices.tsx')).Devices)
const Invite = later(async () => (await import('./screens/account/invite.tsx')).Invite)
const OwnData = later(async () => (await import('./screens/account/own-data.tsx')).OwnData)
const SoldScreen = later(async () => (await import('./screens/owed/sold.tsx')).SoldScreen)
const ProofScreen = later(async () => (await import('./screens/owed/proof.tsx')).ProofScreen)
const StatementScreen = later(async () => (await import('./screens/owed/statement.tsx')).StatementScreen)
const BankAccountScreen = later(
  async () => (await import('./screens/account/bank-account.tsx')).BankAccountScreen,
)

const ProfileScreen = later(async () => (await import('./screens/organization/profile.tsx')).ProfileScreen)

export const routes: Route[] = [
  { path: '/entrar', screen: Enter, needs: 'nobody' },
  { path: '/invitacion/{token}', screen: InvitationScreen, needs: 'nobody' },
  { path: '/productos', screen: Products, needs: 'group' },
  { path: '/productos/nuevo', screen: Wizard, needs: 'group' },
  { path: '/productos/{id}', screen: Product, needs: 'group' },
  { path: '/pedidos', screen: Consignments, needs: 'group' },
  { path: '/pedidos/{id}', screen: Consignment, needs: 'group' },
  { path: '/pedidos/{id}/falta', screen: Missing, needs: 'group' },
  { path: '/pedidos/{id}/entregar', screen: HandOver, needs: 'group' },
  { path: '/pedidos/{id}/etiqueta', screen: Label, needs: 'group' },
  { path: '/liquidaciones', screen: OwedScreen, needs: 'group' },
  { path: '/liquidaciones/meses', screen: SoldScreen, needs: 'group' },
  { path: '/liquidaciones/{id}/comprobante', screen: ProofScreen, needs: 'group' },
  { path: '/liquidaciones/{id}', screen: StatementScreen, needs: 'group' },
  { path: '/cuenta', screen: Account, needs: 'group' },
  { path: '/cuenta/datos', screen: OwnData, needs: 'group' },
  { path: '/cuenta/aparatos', screen: Devices, needs: 'group' },
  { path: '/cuenta/ayuda', screen: Help, needs: 'group' },
  { path: '/cuenta/telefono', screen: AskHelp, needs: 'group' },
  { path: '/cuenta/invitar', screen: Invite, needs: 'group' },
  { path: '/cuenta/banco', screen: BankAccountScreen, needs: 'group' },
  { path: '/organizacion/presentacion', screen: ProfileScreen, needs: 'group' },
  { path: '/organizacion/presentacion/proponer', screen: ProfileScreen, needs: 'group' },
  { path: '/cola', screen: Queue, needs: 'group' },
  { path: '/cola/{id}', screen: Conflict, needs: 'group' },
]
