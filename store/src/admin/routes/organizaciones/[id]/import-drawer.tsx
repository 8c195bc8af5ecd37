import { Button, Text } from '@medusajs/ui'
import { useState } from 'react'
import { IMPORT_MAX_ROWS } from '../../../../modules/product/rules/import-limits'
import { FormDrawer } from '../../../components/form/form-drawer'
import type { ImportReport, Organization } from '../../../lib/types'
import { useSave } from '../../../lib/use-save'
import { ImportReportView } from './import-report'
import { SheetField } from './sheet-field'

type Props = { organization: Organization; onClose: () => void }
type Answer = { report: ImportReport }

/** Choose a file, see line by line what it would do, and only then put it in. */
export function ImportDrawer({ organization, onClose }: Props) {
  const path = `/admin/organizations/${organization.id}/imports`
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const look = useSave<FormData, Answer>({
    path,
    stale: [],
    done: () => null,
    onDone: (answer) => setReport(answer.report),
  })
  const bring = useSave<FormData, Answer>({
    path,
    stale: ['organizations'],
    done: (_, { report: done }) => `${countWords(done.products.length)} esperan a la asociación.`,
    onDone: onClose,
  })
  const choose = (chosen: File | null) => {
    setFile(chosen)
    setReport(null)
    if (chosen) look.send(formOf(chosen))
  }
  const isReady = report !== null && report.wrong.length === 0
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={`Importar productos de ${organization.name}`}
      about="De una planilla CSV o Excel (.xlsx). Primero te mostramos qué pasaría; nada se guarda hasta que lo confirmes."
      submit={isReady ? `Importar ${countWords(report.products.length)}` : 'Importar'}
      isSending={bring.isSending}
      isDisabled={!isReady}
      onSubmit={() => file && bring.send(formOf(file, true))}
    >
      <Text size="small">
        <a className="underline" href="/admin/import-template" download>
          Bajar la plantilla
        </a>
        . Trae los títulos, qué va en cada columna y un ejemplo. Un producto por fila, hasta {IMPORT_MAX_ROWS}
        . Las fotos se agregan después, desde el teléfono del grupo.
      </Text>
      <SheetField file={file} error={look.problem ?? bring.problem ?? undefined} onChoose={choose} />
      {look.isSending && <Text className="text-ui-fg-subtle">Leyendo…</Text>}
      {report && <ImportReportView report={report} />}
      {file && look.problem && !look.isSending && (
        <Button type="button" size="small" variant="secondary" onClick={() => look.send(formOf(file))}>
          Probar de nuevo
        </Button>
      )}
    </FormDrawer>
  )
}

function formOf(file: File, isConfirmed = false): FormData {
  const form = new FormData()
  if (isConfirmed) form.set('confirm', '1')
  form.set('file', file)
  return form
}

const countWords = (count: number) => (count === 1 ? '1 producto' : `${count} productos`)
