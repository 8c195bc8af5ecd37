import { basket } from './basket.ts'
import { blanket } from './blanket.ts'
import { board } from './board.ts'
import { bottle } from './bottle.ts'
import { bread } from './bread.ts'
import { candle } from './candle.ts'
import { cheese } from './cheese.ts'
import { coast } from './coast.ts'
import { crate } from './crate.ts'
import { dyeing } from './dyeing.ts'
import { eggs } from './eggs.ts'
import { embroidery } from './embroidery.ts'
import { fair } from './fair.ts'
import { fibre } from './fibre.ts'
import { flour } from './flour.ts'
import { forest } from './forest.ts'
import { garden } from './garden.ts'
import { hamper } from './hamper.ts'
import { herbs } from './herbs.ts'
import { hives } from './hives.ts'
import { honey } from './honey.ts'
import { jewel } from './jewel.ts'
import { knit } from './knit.ts'
import { leather } from './leather.ts'
import { loom } from './loom.ts'
import { mountains } from './mountains.ts'
import { mushrooms } from './mushrooms.ts'
import { nuts } from './nuts.ts'
import { oven } from './oven.ts'
import { plant } from './plant.ts'
import { pot } from './pot.ts'
import { pouch } from './pouch.ts'
import { preserve } from './preserve.ts'
import { runner } from './runner.ts'
import { seeds } from './seeds.ts'
import { skeins } from './skeins.ts'
import { soap } from './soap.ts'
import { spoons } from './spoons.ts'
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
