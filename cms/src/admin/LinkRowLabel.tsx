'use client'
import { useRowLabel } from '@payloadcms/ui'

export function LinkRowLabel() {
  const { data, rowNumber } = useRowLabel<{ label?: string }>()
  return <span>{data.label || `Enlace ${(rowNumber ?? 0) + 1}`}</span>
}
