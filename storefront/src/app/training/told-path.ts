import type { OwnPath } from '#contracts'
import { watched } from '../watched.ts'

/** Where her own way is asked for, and kept. */
export const OWN_PATH = 'me/path'

/** What the store answered last to something she said of herself, and to whom: two may use this phone. */
export const toldPath = watched<{ memberId: string; path: OwnPath } | null>(null)
