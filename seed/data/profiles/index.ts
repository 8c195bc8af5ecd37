import { profiles as biobio } from './biobio.ts'
import { profiles as concepcion } from './concepcion.ts'
import { profiles as arauco } from './arauco.ts'
import type { ProfileSeed } from '../../types.ts'

export const profiles: ProfileSeed[] = [...biobio, ...concepcion, ...arauco]
