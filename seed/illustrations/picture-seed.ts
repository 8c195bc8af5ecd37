import type { scenes, things } from './index.ts'
import type { Picture } from './stroke.ts'

/** One picture as data. `group` lends its stripes; `upright` cuts a thing-shaped picture out of a scene. */
export type PictureSeed = Omit<Picture, 'seed' | 'stripes' | 'w' | 'h'> & {
  draw: keyof typeof things | keyof typeof scenes
  group?: string
  upright?: true
}
