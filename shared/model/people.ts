import type { RecordState } from './scenario.ts';

/** Somebody to simulate with, or to read a template for. */
export interface Person {
  /** Who they are, for the list. */
  readonly about: string;
  readonly name: string;
  readonly values: RecordState['values'];
}

const lead = (name: string, about: string, values: RecordState['values']): Person => {
  const [firstname, ...rest] = name.split(' ');
  return { name, about, values: { fullname: name, firstname: firstname ?? name, lastname: rest.join(' '), ...values } };
};

/** Invented people, by record type. Their values are of the standard catalog's columns. */
export const people: Readonly<Record<string, readonly Person[]>> = {
  lead: [
    lead('Ana Ruiz', 'asked for a call on the website', {
      subject: 'Cold storage for a second plant',
      companyname: 'Valle Verde Foods',
      jobtitle: 'Head of Operations',
      emailaddress1: 'ana.ruiz@valleverde.example',
      telephone1: '+34 555 0134',
      address1_country: 'Spain',
      leadqualitycode: 2,
      leadsourcecode: 8,
      budgetamount: 40_000,
      numberofemployees: 220,
      decisionmaker: false,
    }),
    lead('Ben Okafor', 'met at a trade show, decides himself', {
      subject: 'Sensors for twelve trucks',
      companyname: 'Okafor Cold Chain',
      jobtitle: 'Founder',
      emailaddress1: 'ben@okafor.example',
      telephone1: '+44 555 0178',
      address1_country: 'United Kingdom',
      leadqualitycode: 1,
      leadsourcecode: 7,
      budgetamount: 120_000,
      numberofemployees: 35,
      decisionmaker: true,
    }),
    lead('Chiara Conti', 'downloaded a paper, nothing else is known', {
      companyname: 'Conti & Figli',
      emailaddress1: 'chiara@conti.example',
      address1_country: 'Italy',
      leadqualitycode: 3,
      leadsourcecode: 8,
      telephone1: null,
      budgetamount: null,
      numberofemployees: null,
      decisionmaker: false,
    }),
  ],
  contact: [
    lead('Dana Novak', 'a customer for three years', {
      jobtitle: 'Purchasing Manager',
      emailaddress1: 'dana.novak@lipa.example',
      telephone1: '+385 555 0121',
      address1_country: 'Croatia',
      accountrolecode: 1,
    }),
    lead('Eli Stone', 'did not come to the last meeting', {
      jobtitle: 'Analyst',
      emailaddress1: 'eli.stone@harbor.example',
      mobilephone: '+1 555 0190',
      address1_country: 'United States',
      accountrolecode: 2,
    }),
  ],
  opportunity: [
    {
      name: 'Cold store for Okafor',
      about: 'a warm deal in its first stage',
      values: {
        name: 'Cold store for Okafor',
        opportunityratingcode: 2,
        budgetamount: 120_000,
        estimatedvalue: 95_000,
        closeprobability: 40,
      },
    },
    {
      name: 'Renewal for Lipa',
      about: 'nearly won',
      values: { name: 'Renewal for Lipa', opportunityratingcode: 1, budgetamount: 60_000, estimatedvalue: 58_000, closeprobability: 90 },
    },
  ],
  account: [
    {
      name: 'Lipa Trade',
      about: 'an old customer',
      values: { name: 'Lipa Trade', customertypecode: 3, revenue: 8_000_000, numberofemployees: 140, address1_country: 'Croatia' },
    },
    {
      name: 'Harbor Analytics',
      about: 'a new customer with a large contract',
      values: {
        name: 'Harbor Analytics',
        customertypecode: 3,
        revenue: 45_000_000,
        numberofemployees: 900,
        address1_country: 'United States',
      },
    },
  ],
};

/** For record types that nobody invented people for. */
const anybody: Person = { name: 'Sample record', about: 'with no values yet', values: {} };

export const peopleFor = (recordType: string): readonly [Person, ...Person[]] => {
  const [first = anybody, ...others] = people[recordType] ?? [];
  return [first, ...others];
};

/** The seller who sends, for reading a template. */
export const sampleSeller: Readonly<Record<string, string>> = { fullname: 'Robin Keller', firstname: 'Robin', lastname: 'Keller' };
