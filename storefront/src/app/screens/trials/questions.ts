import type { TrialStep } from '#contracts'
import { TRIAL_LIMITS as L } from '../../../../../store/src/contracts/trials.ts'

/** `name`: of `TrialSays`, and `hours` beside `minutes`. */
export type Asked = {
  name: string
  kind: 'line' | 'text' | 'units' | 'clp' | 'hours' | 'day' | 'product'
  /** The screen's heading, and the name of the field below it. */
  question: string
  label: string
  hint?: string
  max: number
  /** What is said when it is empty; null: it may be. */
  missing: string | null
}

const text = (
  name: string,
  question: string,
  label: string,
  missing: string | null,
  hint?: string,
): Asked => ({
  ...{ name, kind: 'text', question, label, hint, max: L.text, missing },
})

/** One question a screen, in their order. */
export const QUESTIONS: Record<TrialStep, Asked[]> = {
  idea: [
    {
      ...{
        name: 'title',
        kind: 'line',
        question: '¿Qué quieren probar?',
        label: 'El producto',
        max: L.title,
      },
      hint: 'En pocas palabras. Por ejemplo: «Estuche de telar para los lentes».',
      missing: 'Escribe qué quieren probar.',
    },
    text(
      'why',
      '¿De dónde salió la idea?',
      'La idea',
      null,
      'Lo que se bota, lo que les piden y no tienen, lo que a ustedes les falta. Y para quién es.',
    ),
  ],
  batch: [
    {
      ...{ name: 'made', kind: 'units', question: '¿Cuántas hicieron?', label: 'Hechas', max: L.pieces },
      hint: 'En la tanda entera, también las que salieron mal.',
      missing: 'Escribe cuántas hicieron.',
    },
    {
      ...{
        name: 'good',
        kind: 'units',
        question: '¿Cuántas salieron para vender?',
        label: 'Buenas para vender',
        max: L.pieces,
      },
      hint: 'Las que le venderían a una desconocida. Si no salió ninguna, escribe 0.',
      missing: 'Escribe cuántas salieron buenas.',
    },
    {
      ...{ name: 'day', kind: 'day', question: '¿Qué día la terminaron?', label: 'El día', max: 10 },
      missing: 'Elige el día.',
    },
    {
      ...{
        name: 'makers',
        kind: 'line',
        question: '¿Quiénes la hicieron?',
        label: 'Sus nombres',
        max: L.line,
      },
      hint: 'Con el nombre basta. Lo lee también quien acompaña desde la asociación.',
      missing: 'Escribe quiénes la hicieron.',
    },
    {
      ...{
        name: 'materialsClp',
        kind: 'clp',
        question: '¿Cuánto gastaron en materiales?',
        label: 'Materiales',
        max: L.clp,
      },
      hint: 'En la tanda entera. Lo que ya tenían también se cuenta, a su precio.',
      missing: 'Escribe cuánto. Si no gastaron nada, escribe 0.',
    },
    {
      ...{
        name: 'packagingClp',
        kind: 'clp',
        question: '¿Y en envases y etiquetas?',
        label: 'Envases y etiquetas',
        max: L.clp,
      },
      hint: 'Si no llevan, escribe 0.',
      missing: 'Escribe cuánto. Si no llevan, escribe 0.',
    },
    {
      ...{
        name: 'minutes',
        kind: 'hours',
        question: '¿Cuánto trabajo tomó?',
        label: 'Trabajo',
        max: L.minutes,
      },
      hint: 'Sumen las horas de todas.',
      missing: 'Escribe cuánto, aunque sea más o menos.',
    },
  ],
  sale: [
    {
      ...{ name: 'sold', kind: 'units', question: '¿Cuántas vendieron?', label: 'Vendidas', max: L.pieces },
      hint: 'Sin contar a la familia ni a las socias: ellas compran por ustedes. Si ninguna, escribe 0.',
      missing: 'Escribe cuántas vendieron.',
    },
    {
      ...{ name: 'priceClp', kind: 'clp', question: '¿A qué precio cada una?', label: 'Precio', max: L.clp },
      hint: 'Lo que pagó quien compró, con IVA.',
      missing: 'Escribe el precio.',
    },
    {
      ...{ name: 'day', kind: 'day', question: '¿Qué día fue?', label: 'El día', max: 10 },
      missing: 'Elige el día.',
    },
    {
      ...{ name: 'place', kind: 'line', question: '¿Dónde fue?', label: 'El lugar', max: L.line },
      missing: 'Escribe dónde fue.',
    },
    text(
      'heard',
      '¿Qué dijo la gente?',
      'Lo que dijeron',
      null,
      'Con sus palabras: «¿lo hay más ancho?», «está caro».',
    ),
  ],
  adopted: [
    text(
      'learned',
      '¿Qué aprendieron?',
      'Lo que aprendieron',
      'Escribe qué aprendieron, aunque sea una línea.',
      'En tres líneas: le sirve a la próxima idea. Después de adoptarla no se vuelve atrás.',
    ),
    {
      ...{
        name: 'product',
        kind: 'product',
        question: '¿Ya está entre sus productos?',
        label: 'El producto',
        max: 80,
      },
      missing: null,
    },
  ],
  left: [
    text(
      'reason',
      '¿Por qué la dejan?',
      'El motivo',
      'Escribe por qué la dejan.',
      'Dejarla no es una vergüenza. Queda anotado, y nadie lo va a pagar dos veces. No se vuelve atrás.',
    ),
    text(
      'learned',
      '¿Qué aprendieron?',
      'Lo que aprendieron',
      null,
      'Lo que harían distinto. La culpa no se anota.',
    ),
  ],
}
