import type { TrialStep } from '#contracts'
import { clp, day, sentence } from '../../../lib/format.ts'
import { workWords } from '../../../features/training/work-words.ts'
import type { PhoneTrial } from '../../training/trials.ts'
import { askPath } from './words.ts'

/** What was said of each step, and the way to say it anew. */
export function Told({ trial: { trial, said } }: { trial: PhoneTrial }) {
  const { idea, batch, sale, adopted, left } = said
  return (
    <>
      <Step trial={trial} step="idea" title="La idea" lines={[idea.why]} />
      {batch && (
        <Step
          trial={trial}
          step="batch"
          title={`La tanda: ${batch.made}, ${batch.good} para vender`}
          lines={[
            `El ${day(batch.day)}, por ${batch.makers}.`,
            `Materiales ${clp(batch.materialsClp)}, envases y etiquetas ${clp(batch.packagingClp)}.`,
            `Trabajo: ${workWords(batch.minutes)}.`,
          ]}
        />
      )}
      {sale && (
        <Step
          trial={trial}
          step="sale"
          title={`La venta: ${sale.sold} a ${clp(sale.priceClp)}`}
          lines={[`${sentence(sale.place)} ${day(sale.day)}.`, sale.heard]}
        />
      )}
      {adopted && (
        <Step trial={trial} step="adopted" title="Lo que aprendieron" lines={[adopted.learned]}>
          {adopted.product}
        </Step>
      )}
      {left && (
        <Step trial={trial} step="left" title="Por qué la dejaron" lines={[left.reason, left.learned]} />
      )}
    </>
  )
}

type Props = { trial: string; step: TrialStep; title: string; lines: string[]; children?: string | null }

const Step = ({ trial, step, title, lines, children: product }: Props) => (
  <section class="told">
    <h2>{title}</h2>
    {lines.filter(Boolean).map((line) => (
      <p key={line}>{line}</p>
    ))}
    {product && (
      <p>
        <a class="more" href={`/productos/${product}`}>
          Verlo en la tienda
        </a>
      </p>
    )}
    <a class="more" href={askPath(trial, step)}>
      Corregir
    </a>
  </section>
)
