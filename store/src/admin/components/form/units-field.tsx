import { Input, Label, Text } from '@medusajs/ui'
import { useId } from 'react'
import type { ConsignmentLine } from '../../lib/types'

type Props = {
  legend: string
  lines: ConsignmentLine[]
  written: Record<string, string>
  onWrite: (written: Record<string, string>) => void
  about: (line: ConsignmentLine) => string
  error?: string
}

/** How many units of each line. */
export function UnitsField({ legend, lines, written, onWrite, about, error }: Props) {
  const id = useId()
  return (
    <fieldset aria-describedby={`${id}-help`}>
      <legend className="txt-compact-small-plus">{legend}</legend>
      <ul className="divide-ui-border-base divide-y">
        {lines.map((line) => (
          <li key={line.id} className="flex items-center justify-between gap-4 py-2">
            <div>
              <Label htmlFor={`${id}-${line.id}`} size="small" className="txt-compact-small">
                {line.title}
                {line.variantTitle && `, ${line.variantTitle}`}
              </Label>
              <Text size="small" className="text-ui-fg-subtle">
                {about(line)}
              </Text>
            </div>
            <div className="w-20 shrink-0">
              <Input
                id={`${id}-${line.id}`}
                inputMode="numeric"
                maxLength={20}
                className="text-right tabular-nums"
                value={written[line.id] ?? ''}
                onChange={(event) => onWrite({ ...written, [line.id]: event.target.value })}
              />
            </div>
          </li>
        ))}
      </ul>
      <div id={`${id}-help`}>
        {error && (
          <Text role="alert" size="small" className="text-ui-fg-error">
            {error}
          </Text>
        )}
      </div>
    </fieldset>
  )
}
