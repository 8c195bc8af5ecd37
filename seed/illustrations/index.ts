import { angles, four, measures, window } from './lessons/camera.ts'
import { bars } from './lessons/bars.ts'
import { basket } from './craft/basket.ts'
import { blanket } from './craft/blanket.ts'
import { board } from './board.ts'
import { bottle } from './food/bottle.ts'
import { bread } from './food/bread.ts'
import { candle } from './craft/candle.ts'
import { cheese } from './food/cheese.ts'
import { coast } from './scenes/coast.ts'
import { crate } from './crate.ts'
import { dots } from './lessons/dots.ts'
import { dyeing } from './craft/dyeing.ts'
import { eggs } from './food/eggs.ts'
import { embroidery } from './craft/embroidery.ts'
import { fair } from './scenes/fair.ts'
import { fibre } from './craft/fibre.ts'
import { flour } from './food/flour.ts'
import { forest } from './scenes/forest.ts'
import { garden } from './scenes/garden.ts'
import { hamper } from './hamper.ts'
import { label, parcel } from './lessons/goods.ts'
import { herbs } from './food/herbs.ts'
import { handwash, jarsBath, thermometer } from './lessons/kitchen-steps.ts'
import { hives } from './scenes/hives.ts'
import { honey } from './food/honey.ts'
import { jewel } from './craft/jewel.ts'
import { knit } from './craft/knit.ts'
import { leather } from './craft/leather.ts'
import { loom } from './craft/loom.ts'
import { beans, chairs, floors, keys, lots } from './lessons/together.ts'
import { cashbook, count, fold } from './lessons/paper.ts'
import { mountains } from './scenes/mountains.ts'
import { mushrooms } from './food/mushrooms.ts'
import { nuts } from './food/nuts.ts'
import { oven } from './scenes/oven.ts'
import { plant } from './plant.ts'
import { pot } from './craft/pot.ts'
import { pouch } from './craft/pouch.ts'
import { preserve } from './food/preserve.ts'
import { runner } from './craft/runner.ts'
import { seeds } from './food/seeds.ts'
import { skeins } from './craft/skeins.ts'
import { soap } from './craft/soap.ts'
import { spoons } from './craft/spoons.ts'
import type { Diagram } from './lessons/diagram.ts'
import { answer, parts, quarrel, voice } from './lessons/said.ts'
import { apart, mend } from './lessons/care.ts'
import { timeline } from './lessons/timeline.ts'
import type { Draw } from './stroke.ts'

/** Upright pictures of one thing, 800 × 1000. */
export const things = {
  basket,
  blanket,
  board,
  bottle,
  bread,
  candle,
  cheese,
  crate,
  eggs,
  embroidery,
  fibre,
  flour,
  hamper,
  herbs,
  honey,
  jewel,
  knit,
  leather,
  mushrooms,
  nuts,
  plant,
  pot,
  pouch,
  preserve,
  runner,
  seeds,
  skeins,
  soap,
  spoons,
} satisfies Record<string, Draw>

/** Wide pictures of a place and of people at work, 1600 × 1000. */
export const scenes = {
  coast,
  dyeing,
  fair,
  forest,
  garden,
  hives,
  loom,
  mountains,
  oven,
} satisfies Record<string, Draw>

/** What explains a step of a lesson, 960 × 600: on paper, without grain, so that it weighs little on a telephone. */
export const diagrams = {
  angles,
  answer,
  apart,
  bars,
  beans,
  cashbook,
  chairs,
  count,
  dots,
  floors,
  fold,
  four,
  handwash,
  jarsBath,
  keys,
  label,
  lots,
  measures,
  mend,
  parcel,
  parts,
  quarrel,
  thermometer,
  timeline,
  voice,
  window,
} satisfies Record<string, Diagram>
