import type { diagrams, scenes, things } from './index.ts'
import type { Numbers } from './lessons/diagram.ts'
import type { Picture } from './stroke.ts'

/** One picture as data. `group` lends its stripes; `upright` cuts a thing-shaped picture out of a scene. */
export type PictureSeed = Omit<Picture, 'seed' | 'stripes' | 'w' | 'h'> &
  Numbers & {
    draw: keyof typeof things | keyof typeof scenes | keyof typeof diagrams
    group?: string
    upright?: true
  }
