import type { ComponentChildren } from 'preact'
import type { GroupConsignment } from '#contracts'
import { day } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import type { useSay } from './acts.ts'
import { consignmentName } from './words.ts'

/** What every screen of a consignment is given. `news`: how what she said of it is faring. */
export type ConsignmentProps = {
  consignment: GroupConsignment
  say: ReturnType<typeof useSay>
  news: ComponentChildren
}

export const toList = { to: paths.consignments, label: 'Pedidos' }

export const noteOf = (consignment: GroupConsignment) =>
  `${consignmentName(consignment)}, del ${day(consignment.placedAt).slice(0, 5)}`
