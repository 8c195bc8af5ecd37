import type { ComponentChildren } from 'preact'
import type { GroupConsignment } from '#contracts'
import { day } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import type { useSay } from './acts.ts'
import { partName } from './words.ts'

/** What every screen of a part is given. `news`: how what she said of it is faring. */
export type PartProps = { part: GroupConsignment; say: ReturnType<typeof useSay>; news: ComponentChildren }

export const toList = { to: paths.parts, label: 'Pedidos' }

export const noteOf = (part: GroupConsignment) => `${partName(part)}, del ${day(part.placedAt).slice(0, 5)}`
