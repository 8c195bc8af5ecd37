import { XMark } from '@medusajs/icons'
import { IconButton, Input } from '@medusajs/ui'
import type { BandDraft, Problems, ZoneDraft } from '../../lib/territory-draft'

type Props = { zone: ZoneDraft; problems: Problems; onWrite: (bands: BandDraft[]) => void }

const COLUMNS = [
  ['grams', 'Hasta, en gramos'],
  ['home', 'A domicilio, $'],
  ['branch', 'A sucursal, $'],
] as const

/** Prices by weight. */
export function RateTable({ zone, problems, onWrite }: Props) {
  const { bands, name } = zone
  const write = (row: number, change: Partial<BandDraft>) =>
    onWrite(bands.map((band, i) => (i === row ? { ...band, ...change } : band)))
  return (
    <table className="txt-small w-full max-w-xl">
      <thead>
        <tr>
          {COLUMNS.map(([key, label]) => (
            <th key={key} scope="col" className="text-ui-fg-subtle pb-1 pr-2 text-left font-normal">
              {label}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">Quitar</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band, row) => (
          <tr key={row}>
            {COLUMNS.map(([key, label]) => (
              <td key={key} className="pb-2 pr-2">
                <Input
                  size="small"
                  inputMode="numeric"
                  maxLength={12}
                  aria-label={`${name}, línea ${row + 1}: ${label}`}
                  aria-invalid={`rates.${name.trim()}.bands.${row}` in problems}
                  className="text-right tabular-nums"
                  value={band[key]}
                  onChange={(event) => write(row, { [key]: event.target.value })}
                />
              </td>
            ))}
            <td className="pb-2">
              <IconButton
                type="button"
                size="small"
                variant="transparent"
                aria-label={`${name}: quitar la línea ${row + 1}`}
                onClick={() => onWrite(bands.filter((_, i) => i !== row))}
              >
                <XMark />
              </IconButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
