import { defineWidgetConfig } from '@medusajs/admin-sdk'
import { useEffect } from 'react'

/** Medusa's form knows no second factor: who gets there goes on to ours. */
const OurEntrance = () => {
  useEffect(() => window.location.replace('/entrar'), [])
  return null
}

export const config = defineWidgetConfig({ zone: 'login.before' })
export default OurEntrance
