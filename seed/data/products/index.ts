import { products as bordado } from './craft/bordado.ts'
import { products as canastas } from './food/canastas.ts'
import { products as cesteria2 } from './craft/cesteria-2.ts'
import { products as cesteria } from './craft/cesteria.ts'
import { products as conservasYDulces2 } from './food/conservas-y-dulces-2.ts'
import { products as conservasYDulces3 } from './food/conservas-y-dulces-3.ts'
import { products as conservasYDulces } from './food/conservas-y-dulces.ts'
import { products as cuidadoPersonal } from './craft/cuidado-personal.ts'
import { products as experiencias } from './craft/experiencias.ts'
import { products as frutosSilvestres2 } from './food/frutos-silvestres-2.ts'
import { products as frutosSilvestres } from './food/frutos-silvestres.ts'
import { products as greda } from './craft/greda.ts'
import { products as harinasYTostados2 } from './food/harinas-y-tostados-2.ts'
import { products as harinasYTostados } from './food/harinas-y-tostados.ts'
import { products as hierbas2 } from './food/hierbas-2.ts'
import { products as hierbas } from './food/hierbas.ts'
import { products as hongos } from './food/hongos.ts'
import { products as huevosYFrescos2 } from './food/huevos-y-frescos-2.ts'
import { products as huevosYFrescos } from './food/huevos-y-frescos.ts'
import { products as joyeria } from './craft/joyeria.ts'
import { products as lanaYTelar2 } from './craft/lana-y-telar-2.ts'
import { products as lanaYTelar } from './craft/lana-y-telar.ts'
import { products as maderaYCuero2 } from './craft/madera-y-cuero-2.ts'
import { products as maderaYCuero } from './craft/madera-y-cuero.ts'
import { products as merkenYSales2 } from './food/merken-y-sales-2.ts'
import { products as merkenYSales } from './food/merken-y-sales.ts'
import { products as mielYColmena2 } from './food/miel-y-colmena-2.ts'
import { products as mielYColmena } from './food/miel-y-colmena.ts'
import { products as panesYTortillas2 } from './food/panes-y-tortillas-2.ts'
import { products as panesYTortillas } from './food/panes-y-tortillas.ts'
import { products as plantasYSemillas2 } from './craft/plantas-y-semillas-2.ts'
import { products as plantasYSemillas } from './craft/plantas-y-semillas.ts'
import { products as quesos } from './food/quesos.ts'
import type { ProductSeed } from '../../types.ts'

export const products: ProductSeed[] = [
  ...bordado,
  ...canastas,
  ...cesteria2,
  ...cesteria,
  ...conservasYDulces2,
  ...conservasYDulces3,
  ...conservasYDulces,
  ...cuidadoPersonal,
  ...experiencias,
  ...frutosSilvestres2,
  ...frutosSilvestres,
  ...greda,
  ...harinasYTostados2,
  ...harinasYTostados,
  ...hierbas2,
  ...hierbas,
  ...hongos,
  ...huevosYFrescos2,
  ...huevosYFrescos,
  ...joyeria,
  ...lanaYTelar2,
  ...lanaYTelar,
  ...maderaYCuero2,
  ...maderaYCuero,
  ...merkenYSales2,
  ...merkenYSales,
  ...mielYColmena2,
  ...mielYColmena,
  ...panesYTortillas2,
  ...panesYTortillas,
  ...plantasYSemillas2,
  ...plantasYSemillas,
  ...quesos,
]
