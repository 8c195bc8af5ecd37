import { products as bordado } from './bordado.ts'
import { products as canastas } from './canastas.ts'
import { products as cesteria2 } from './cesteria-2.ts'
import { products as cesteria } from './cesteria.ts'
import { products as conservasYDulces2 } from './conservas-y-dulces-2.ts'
import { products as conservasYDulces3 } from './conservas-y-dulces-3.ts'
import { products as conservasYDulces } from './conservas-y-dulces.ts'
import { products as cuidadoPersonal } from './cuidado-personal.ts'
import { products as experiencias } from './experiencias.ts'
import { products as frutosSilvestres2 } from './frutos-silvestres-2.ts'
import { products as frutosSilvestres } from './frutos-silvestres.ts'
import { products as greda } from './greda.ts'
import { products as harinasYTostados2 } from './harinas-y-tostados-2.ts'
import { products as harinasYTostados } from './harinas-y-tostados.ts'
import { products as hierbas2 } from './hierbas-2.ts'
import { products as hierbas } from './hierbas.ts'
import { products as hongos } from './hongos.ts'
import { products as huevosYFrescos2 } from './huevos-y-frescos-2.ts'
import { products as huevosYFrescos } from './huevos-y-frescos.ts'
import { products as joyeria } from './joyeria.ts'
import { products as lanaYTelar2 } from './lana-y-telar-2.ts'
import { products as lanaYTelar } from './lana-y-telar.ts'
import { products as maderaYCuero2 } from './madera-y-cuero-2.ts'
import { products as maderaYCuero } from './madera-y-cuero.ts'
import { products as merkenYSales2 } from './merken-y-sales-2.ts'
import { products as merkenYSales } from './merken-y-sales.ts'
import { products as mielYColmena2 } from './miel-y-colmena-2.ts'
import { products as mielYColmena } from './miel-y-colmena.ts'
import { products as panesYTortillas2 } from './panes-y-tortillas-2.ts'
import { products as panesYTortillas } from './panes-y-tortillas.ts'
import { products as plantasYSemillas2 } from './plantas-y-semillas-2.ts'
import { products as plantasYSemillas } from './plantas-y-semillas.ts'
import { products as quesos } from './quesos.ts'
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
