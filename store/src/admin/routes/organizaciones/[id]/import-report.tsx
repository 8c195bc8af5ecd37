import { Text } from '@medusajs/ui'
import { clp } from '../../../../kernel/text/format'
import { Warning } from '../../../components/ui/warning'
import type { ImportReport } from '../../../lib/types'

/** What is wrong, with its row and its column; otherwise what would come in. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const { wrong, products, notes, isImported } = report
  const cell = 'py-2 pr-3 align-top'
  if (wrong.length > 0)
    return (
      <section role="alert" className="flex flex-col gap-y-2">
        <Warning>Corrige esto en tu planilla y elígela de nuevo. Todavía no se guardó nada.</Warning>
        <Notes notes={notes} />
        <table className="txt-small w-full">
          <thead className="text-ui-fg-subtle">
            <tr className="border-b text-left">
              <th className="py-2 pr-3 font-normal">Fila</th>
              <th className="py-2 pr-3 font-normal">Columna</th>
              <th className="py-2 font-normal">Qué pasa</th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {wrong.map(({ row, column, words }) => (
              <tr key={`${row}-${column}-${words}`}>
                <td className={`${cell} tabular-nums`}>{row}</td>
                <td className={cell}>{column}</td>
                <td className="py-2 align-top">{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  return (
    <section role="status" className="flex flex-col gap-y-2">
      {isImported && (
        <Warning>Esta misma planilla ya se importó. Si la confirmas otra vez, no se repite nada.</Warning>
      )}
      <Notes notes={notes} />
      <table className="txt-small w-full">
        <thead className="text-ui-fg-subtle">
          <tr className="border-b text-left">
            <th className="py-2 pr-3 font-normal">Fila</th>
            <th className="py-2 pr-3 font-normal">Producto</th>
            <th className="py-2 pr-3 text-right font-normal">Precio</th>
            <th className="py-2 text-right font-normal">Hay</th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {products.map(({ row, title, priceClp, available, missing, isKnown }) => (
            <tr key={row}>
              <td className={`${cell} tabular-nums`}>{row}</td>
              <td className={cell}>
                {title}
                {isKnown && (
                  <Text size="small" className="text-ui-tag-orange-text">
                    Ya tienen uno con ese nombre.
                  </Text>
                )}
                {missing.length > 0 && (
                  <Text size="small" className="text-ui-fg-subtle">
                    Todavía no puede salir a la venta. {missing.join(' ')}
                  </Text>
                )}
              </td>
              <td className={`${cell} text-right tabular-nums`}>{clp(priceClp)}</td>
              <td className="py-2 text-right align-top tabular-nums">{available}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Notes = ({ notes }: { notes: string[] }) =>
  notes.map((words) => (
    <Text key={words} size="small">
      {words}
    </Text>
  ))
