import { Button, Text } from '@medusajs/ui'
import { useId, useRef } from 'react'
import { Field } from '../../../components/form/field'

type Props = { file: File | null; error: string | undefined; onChoose: (file: File | null) => void }

/** A file, with words of ours: the browser's own speak its language. */
export function SheetField({ file, error, onChoose }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <Field id={id} label="Planilla" hint="CSV o Excel (.xlsx), hasta 2 MB." error={error}>
      <div className="flex items-center gap-3">
        <input
          ref={input}
          id={id}
          type="file"
          accept=".csv,.xlsx,text/csv"
          aria-describedby={`${id}-help`}
          className="sr-only"
          tabIndex={-1}
          // The same file, corrected, is chosen again.
          onClick={(event) => (event.currentTarget.value = '')}
          onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
        />
        <Button type="button" size="small" variant="secondary" onClick={() => input.current?.click()}>
          {file ? 'Elegir otra vez' : 'Elegir la planilla'}
        </Button>
        <Text size="small" className="text-ui-fg-subtle min-w-0 truncate">
          {file ? file.name : 'Todavía no eliges ninguna.'}
        </Text>
      </div>
    </Field>
  )
}
