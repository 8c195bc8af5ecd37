import { groups as arauco } from './arauco.ts'
import { groups as biobio2 } from './biobio-2.ts'
import { groups as biobio } from './biobio.ts'
import { groups as concepcion } from './concepcion.ts'
import type { GroupSeed } from '../../types.ts'

export const groups: GroupSeed[] = [...arauco, ...biobio2, ...biobio, ...concepcion]
