import { brideSeeds } from './bride-seeds.ts'
import { dyeingDay } from './dyeing-day.ts'
import { highPasture } from './high-pasture.ts'
import { lentCentrifuge } from './lent-centrifuge.ts'
import { millReturns } from './mill-returns.ts'
import { murtaSeason } from './murta-season.ts'
import { nightTide } from './night-tide.ts'
import { ownedPatterns } from './owned-patterns.ts'
import { sharesAssembly } from './shares-assembly.ts'
import { terraceOven } from './terrace-oven.ts'
import { twelveHours } from './twelve-hours.ts'
import { unseenMap } from './unseen-map.ts'
import { wheatMingaco } from './wheat-mingaco.ts'
import type { StorySeed } from '../../types.ts'

export const stories: StorySeed[] = [
  brideSeeds,
  dyeingDay,
  highPasture,
  lentCentrifuge,
  millReturns,
  murtaSeason,
  nightTide,
  ownedPatterns,
  sharesAssembly,
  terraceOven,
  twelveHours,
  unseenMap,
  wheatMingaco,
]
