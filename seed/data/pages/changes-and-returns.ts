import {
  GUARANTEE_MONTHS,
  RIGHTS,
  WITHDRAWAL_DAYS,
} from '../../../store/src/contracts/purchase/buyer-rights.ts'
import type { PageSeed } from '../../types.ts'

export const changesAndReturns = {
  slug: 'cambios-y-devoluciones',
  title: 'Cambios y devoluciones',
  summary: `Si te arrepientes, tienes ${WITHDRAWAL_DAYS} días. Si falló, tienes ${GUARANTEE_MONTHS} meses. Aquí está cómo hacerlo.`,
  body: `## Si te arrepientes

${RIGHTS.withdrawal} No tienes que dar motivos: es tu derecho a retracto. Escríbenos y devuelve el producto sin usar y en su envase. ${RIGHTS.refund} El envío de vuelta lo pagas tú.

${RIGHTS.unconfirmed}

${RIGHTS.exclusion} Siempre lo dice la página del producto. Tampoco corre para las plantas vivas ni para los servicios con fecha, que puedes cambiar si avisas con tiempo.

## Las visitas y los talleres

${RIGHTS.experienceWithdrawal} ${RIGHTS.experienceExclusion} ${RIGHTS.experienceRefund}

${RIGHTS.experienceGuarantee}

## Si el producto falló

${RIGHTS.guarantee} **Eliges tú.** Vale si vino malo, incompleto o no sirve para lo que se ofreció. Una pieza hecha a mano que varía en color o tamaño no está fallada si la página lo decía.

${RIGHTS.perishablePhoto}

## Cómo se hace

- Escríbenos desde la página de tu pedido o a hola@mingaco.example.
- Cuéntanos qué pasó. Una foto ayuda, pero no es obligación.
- Te respondemos en dos días hábiles con lo que hay que hacer.

Si no quedas conforme, puedes reclamar en el Servicio Nacional del Consumidor (Sernac).`,
} satisfies PageSeed
