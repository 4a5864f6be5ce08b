/**
 * The only style of playbooks and build sheets. The page's policy names it by its hash, so that no other style can slip in: after a change, the test of this file
 * says the new one.
 */
export const style = `
@page { margin: 15mm; }
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 180mm; padding: 8mm; background: #ffffff; color: #242424; font: 10.5pt/1.4 "Segoe UI Variable Text", "Segoe UI", system-ui, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 20pt; line-height: 1.2; }
h2 { margin: 9mm 0 3mm; font-size: 14pt; break-after: avoid; }
h3 { margin: 5mm 0 1mm; font-size: 11pt; break-after: avoid; }
p { margin: 0 0 2mm; }
.facts { margin: 1mm 0 3mm; color: #424242; }
.draft { display: inline-block; margin-left: 3mm; padding: 0 2.5mm; border: 1px solid #6b4a00; border-radius: 1mm; background: #fff4ce; color: #6b4a00; font-size: 11pt; font-weight: 600; vertical-align: middle; }
.summary { font-weight: 600; }
.description { white-space: pre-wrap; }
figure { display: inline-block; margin: 0 4mm 5mm 0; max-width: 100%; vertical-align: top; break-inside: avoid; }
figure svg { display: block; max-width: 100%; max-height: 232mm; }
figcaption { margin-bottom: 1mm; color: #424242; font-size: 9pt; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1.5mm 2mm; border-bottom: 1px solid #d1d1d1; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #616161; }
.number { width: 7mm; text-align: right; color: #2f57ae; font-weight: 600; }
.day { width: 14mm; white-space: nowrap; }
.step { width: 44mm; }
.then { width: 32mm; white-space: pre-line; }
.basis { color: #424242; font-size: 8.5pt; white-space: nowrap; }
.kind, .note { display: block; color: #424242; font-size: 8.5pt; }
section { orphans: 1; widows: 1; }
section > p { break-inside: avoid; }
.steps { break-before: page; }
.words { white-space: pre-wrap; }
.text { margin: 0 0 3mm; padding: 2mm 4mm; border-left: 3px solid #3663ca; background: #f5f5f5; white-space: pre-wrap; orphans: 3; widows: 3; }
.subject { font-weight: 600; }
.problem { margin-bottom: 1mm; }
.sign { margin-top: 10mm; break-inside: avoid; }
.sign td { width: 33%; height: 12mm; border-bottom: 1px solid #616161; vertical-align: bottom; color: #424242; }
@media print { body { max-width: none; padding: 0; } .text { background: none; } }
`;

/** Of `style`, as a content policy writes it. */
export const styleHash = 'sha256-5RmxUqwH2NRTIdHipqYCPht5RQBZbEVAzLVU3MI8bzI=';
