import { briefingFormats } from './briefing/briefing-formats.ts'
import type { ExportFormat } from './export-format.ts'
import { gdeltFormats } from './gdelt/gdelt-formats.ts'
import { claimsJsonLd } from './linked/claims-json-ld.ts'
import { evidenceAnnotations } from './linked/evidence-annotations.ts'
import { placesGeoJson } from './linked/places-geojson.ts'
import { ploverFormats } from './plover/plover-formats.ts'
import { listFormats } from './tables/list-formats.ts'

/** Every form of export, in the order in which the documentation lists them. */
export const exportFormats: readonly ExportFormat[] = [
  ...listFormats,
  placesGeoJson,
  ...ploverFormats,
  ...gdeltFormats,
  evidenceAnnotations,
  claimsJsonLd,
  ...briefingFormats,
]
