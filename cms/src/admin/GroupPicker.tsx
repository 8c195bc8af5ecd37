'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { OptionObject, TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { listGroups } from './list-groups.ts'

/** Groups chosen by name; what is kept are their handles, which the shop knows. */
export const GroupPicker: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string[]>({
    potentiallyStalePath: givenPath,
  })
  const [groups, setGroups] = useState<OptionObject[]>([])
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    const leaving = new AbortController()
    listGroups(leaving.signal).then(setGroups, () => {
      if (!leaving.signal.aborted) setProblem('No pudimos traer la lista de grupos. Recarga la página.')
    })
    return () => leaving.abort()
  }, [])

  const chosen = value ?? []
  const unknown = chosen.filter((handle) => !groups.some((group) => group.value === handle))
  const label = typeof field.label === 'string' ? field.label : undefined
  const description = typeof field.admin?.description === 'string' ? field.admin.description : undefined
  return (
    <SelectInput
      path={path}
      name={path}
      label={label}
      description={problem ?? description}
      placeholder="Elige uno o más grupos"
      hasMany
      readOnly={readOnly || disabled}
      isClearable
      showError={showError}
      options={[...groups, ...unknown.map((handle) => ({ label: handle, value: handle }))]}
      value={chosen}
      onChange={(picked) => setValue(handlesOf(picked))}
    />
  )
}

const handlesOf = (picked: unknown): string[] =>
  (Array.isArray(picked) ? picked : picked ? [picked] : []).flatMap((option: { value?: unknown }) =>
    typeof option.value === 'string' ? [option.value] : [],
  )
