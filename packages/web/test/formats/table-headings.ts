import type { ExportName } from '@lagebild/client'

/** The first line of every table that the desk gives out. People's spreadsheets and programs rely on it. */
export const tableHeadings: Readonly<Record<Extract<ExportName, `${string}.csv`>, string>> = {
  'happenings.csv':
    'id,sentence,from,to,time_stated,type,mode,contexts,actors,actor_keys,recipients,recipient_keys,places,amounts,exchange,certainty,polarity,denied,status,articles,outlets,origins,origin_names,contested,first_reported,last_reported,quote,quote_outlet,quote_article',
  'exchanges.csv':
    'happening,sentence,giver,giver_key,receiver,receiver_key,kind,items,amounts,period,from,to,time_stated,certainty,polarity,denied,status,origins,articles,contested',
  'sources.csv':
    'key,name,kind,country,articles,claims,happenings,first,alone,corroborated,contradicted,outlets,first_reported,last_reported',
  'stories.csv': 'id,title,from,to,languages,parties,articles,outlets,happenings,origins',
  'articles.csv': 'id,published,outlet,title,url,language,credits,claims,versions,copy_of',
  'entities.csv': 'key,name,kind,country,sector,role,articles,happenings,first_reported,last_reported',
  'places.csv': 'key,name,country,latitude,longitude,precision,happenings,contested',
}
