import { pictures as bordado } from './bordado.ts'
import { pictures as canastas } from './canastas.ts'
import { pictures as cesteria } from './cesteria.ts'
import { pictures as conservasYDulces } from './conservas-y-dulces.ts'
import { pictures as cuidadoPersonal } from './cuidado-personal.ts'
import { pictures as experiencias } from './experiencias.ts'
import { pictures as frutosSilvestres } from './frutos-silvestres.ts'
import { pictures as greda } from './greda.ts'
import { pictures as harinasYTostados } from './harinas-y-tostados.ts'
import { pictures as hierbas } from './hierbas.ts'
import { pictures as hongos } from './hongos.ts'
import { pictures as huevosYFrescos } from './huevos-y-frescos.ts'
import { pictures as joyeria } from './joyeria.ts'
import { pictures as lanaYTelar } from './lana-y-telar.ts'
import { pictures as maderaYCuero } from './madera-y-cuero.ts'
import { pictures as merkenYSales } from './merken-y-sales.ts'
import { pictures as mielYColmena } from './miel-y-colmena.ts'
import { pictures as panesYTortillas } from './panes-y-tortillas.ts'
import { pictures as plantasYSemillas } from './plantas-y-semillas.ts'
import { pictures as quesos } from './quesos.ts'
import type { PictureSeed } from '../../../illustrations/picture-seed.ts'

/** How each product's picture is drawn, by file stem; the stem is the seed. */
export const productPictures: Record<string, PictureSeed> = {
  ...bordado,
  ...canastas,
  ...cesteria,
  ...conservasYDulces,
  ...cuidadoPersonal,
  ...experiencias,
  ...frutosSilvestres,
  ...greda,
  ...harinasYTostados,
  ...hierbas,
  ...hongos,
  ...huevosYFrescos,
  ...joyeria,
  ...lanaYTelar,
  ...maderaYCuero,
  ...merkenYSales,
  ...mielYColmena,
  ...panesYTortillas,
  ...plantasYSemillas,
  ...quesos,
}
