import type { ComponentType } from 'preact'
import { Account } from './screens/account/account.tsx'
import { Enter } from './screens/enter/enter.tsx'
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
  /** Who may see it: anybody, who entered, or who also chose her group (then `useActing()` answers). */
  needs: 'nobody' | 'member' | 'group'
}

const InvitationScreen = later(async () => (await import('./screens/enter/invitation.tsx')).InvitationScreen)
const Label = later(async () => (await import('./screens/consignments/label.tsx')).Label)
const Conflict = later(async () => (await import('./screens/new-product/conflict.tsx')).Conflict)
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

const OfferScreen = later(async () => (await import('./screens/offer/offer.tsx')).OfferScreen)

const SharesScreen = later(async () => (await import('./screens/shares/shares.tsx')).SharesScreen)
const FairScreen = later(async () => (await import('./screens/fair/fair.tsx')).FairScreen)
const LotsScreen = later(async () => (await import('./screens/lots/lots.tsx')).LotsScreen)

const CoursesScreen = later(async () => (await import('./screens/training/courses.tsx')).CoursesScreen)
const SessionsScreen = later(async () => (await import('./screens/training/sessions.tsx')).SessionsScreen)
const SessionScreen = later(async () => (await import('./screens/training/session.tsx')).SessionScreen)
const OwnPathScreen = later(async () => (await import('./screens/own-path/own-path.tsx')).OwnPathScreen)
const ListScreen = later(async () => (await import('./screens/training/list.tsx')).ListScreen)
const CourseScreen = later(async () => (await import('./screens/training/course.tsx')).CourseScreen)
const LessonScreen = later(async () => (await import('./screens/training/lesson.tsx')).LessonScreen)
const TrialsScreen = later(async () => (await import('./screens/trials/trials.tsx')).TrialsScreen)

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
  { path: '/pedidos/{id}/lotes', screen: LotsScreen, needs: 'group' },
  { path: '/liquidaciones', screen: OwedScreen, needs: 'group' },
  { path: '/liquidaciones/meses', screen: SoldScreen, needs: 'group' },
  { path: '/liquidaciones/{id}/comprobante', screen: ProofScreen, needs: 'group' },
  { path: '/liquidaciones/{id}', screen: StatementScreen, needs: 'group' },
  { path: '/formacion', screen: CoursesScreen, needs: 'member' },
  { path: '/formacion/camino', screen: OwnPathScreen, needs: 'member' },
  { path: '/formacion/jornadas', screen: SessionsScreen, needs: 'member' },
  { path: '/formacion/jornadas/{session}', screen: SessionScreen, needs: 'member' },
  { path: '/formacion/jornadas/{session}/lista', screen: ListScreen, needs: 'member' },
  { path: '/formacion/pruebas/{trial?}/{step?}', screen: TrialsScreen, needs: 'group' },
  { path: '/formacion/{course}', screen: CourseScreen, needs: 'member' },
  { path: '/formacion/{course}/{lesson}', screen: LessonScreen, needs: 'member' },
  { path: '/oferta/{standard?}/{month?}', screen: OfferScreen, needs: 'group' },
  { path: '/convenidos/{share?}', screen: SharesScreen, needs: 'group' },
  { path: '/feria/{till?}/{step?}', screen: FairScreen, needs: 'group' },
  { path: '/lotes/{lot?}', screen: LotsScreen, needs: 'group' },
  { path: '/recepciones/{callOff?}/{group?}', screen: LotsScreen, needs: 'member' },
  { path: '/cuenta', screen: Account, needs: 'group' },
  { path: '/cuenta/datos', screen: OwnData, needs: 'group' },
  { path: '/cuenta/aparatos', screen: Devices, needs: 'group' },
  { path: '/cuenta/ayuda', screen: Help, needs: 'group' },
  { path: '/cuenta/telefono', screen: AskHelp, needs: 'group' },
  { path: '/cuenta/invitar', screen: Invite, needs: 'group' },
  { path: '/cuenta/banco', screen: BankAccountScreen, needs: 'group' },
  { path: '/organizacion/presentacion/{step?}', screen: ProfileScreen, needs: 'group' },
  { path: '/cola', screen: Queue, needs: 'group' },
  { path: '/cola/{id}', screen: Conflict, needs: 'group' },
]
