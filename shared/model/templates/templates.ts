import { accountRenewal } from './accountRenewal.ts';
import { contactNoShow } from './contactNoShow.ts';
import { eventInvitation } from './eventInvitation.ts';
import { newLeadNurturing } from './newLeadNurturing.ts';
import { outboundProspecting } from './outboundProspecting.ts';
import { productDemo } from './productDemo.ts';
import type { Template } from './template.ts';
import { webinarFollowUp } from './webinarFollowUp.ts';

/** All built-in templates, in the order they are offered: our own first, then the six that Dynamics ships (`sequences.md` 5.8). */
export const templates: readonly Template[] = [
  newLeadNurturing,
  contactNoShow,
  outboundProspecting,
  eventInvitation,
  productDemo,
  accountRenewal,
  webinarFollowUp,
];

export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);
