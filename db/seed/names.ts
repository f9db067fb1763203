/** Given names and family names from many places, mixed freely: a company of today. */
export const givenNames = words(`
  Aaliyah Abel Adaeze Adrian Agnieszka Ahmed Aiko Alejandra Alina Amara Amina Anders Andrea Aniket Anna Anton Aoife Arjun
  Astrid Ayşe Beatriz Bence Camille Carlos Catalina Chen Chiara Chloe Claire Dagny Daniel Daria David Deniz Diego Dmitri
  Eilidh Elena Elias Emeka Emma Enrique Esther Ewa Fatima Felix Fernanda Finn Freya Gabriel Georgios Giulia Grace Hana
  Hannah Haruto Hassan Helena Henrik Ibrahim Ifeoma Imani Ines Ingrid Isaac Ivana Jakub Jamal Jana Javier Jonas Joon
  Jorge Joseph Julia Kaito Karim Katarzyna Kavya Kenji Khadija Kofi Lars Laura Layla Leah Leila Lena Liam Linh Lucas
  Lucia Maja Malik Maren Maria Marta Mateo Matilda Mehmet Mei Mia Miguel Milan Minh Mira Mohamed Nadia Naomi Nia Nikhil
  Niko Nina Noor Olga Oliver Omar Oskar Paolo Patricia Pedro Petra Priya Rafael Rahul Rania Rasmus Rebecca Rhys Rosa
  Ruth Samir Sanna Sara Sebastian Shanice Simone Sofia Sophie Stefan Sunita Tamara Tariq Tereza Thandiwe Theo Thomas Tomas
  Uche Valentina Vera Victor Vikram Wei Yara Yasmin Yuki Yusuf Zainab Zoe Zofia Zuzana`);

export const familyNames = words(`
  Abbott Acheampong Adeyemi Ahmadi Alvarez Andersson Aydın Bakker Balogun Banerjee Barbosa Baumann Becker Bennett Bianchi
  Bondarenko Brandt Byrne Cabrera Castillo Chatterjee Chowdhury Cohen Collins Costa Dahl Danso Das Delgado Demir Dubois
  Eriksen Fernandes Ferrari Fischer Flores Forsberg Fujita Garcia Gomes Gonzalez Greene Guerrero Gupta Haddad Hakimi Hansen
  Hartmann Hayashi Herrera Hoffmann Horvat Huang Ibarra Ito Ivanova Jansen Jensen Johansson Joshi Kamara Kang Kapoor Kaya
  Keller Khan Kim Kovacs Kowalski Krause Kumar Lange Larsen Laurent Lee Leroy Lindqvist Lopez Mahlangu Malik Marino Marques
  Martin Mbeki Mehta Mendoza Meyer Moreau Morgan Mueller Murphy Mwangi Nakamura Ncube Nguyen Nielsen Novak Nowak Obi Oliveira
  Olsen Osei Ozturk Park Patel Pavlova Pereira Petrov Pham Popescu Quinn Rahman Ramirez Reddy Reyes Ricci Richter Rossi Roy
  Ruiz Salazar Sanchez Santos Sato Schmidt Schneider Schulz Sharma Silva Singh Sokolov Soto Svensson Takahashi Tan Taylor
  Torres Traore Tran Vargas Virtanen Vogel Wagner Walker Wang Weber Williams Wolf Wong Yamamoto Yilmaz Young Zhang Ziegler`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
