import type { LanguageCues } from './cue.ts';

/** Indonesian. Terms as in posts and departments as the Kementerian Luar Negeri names them. */
export const id: LanguageCues = {
  diplomatic:
    'kedutaan|kedubes|konsul*|diplomat*|kementerian|luar negeri|bilateral|multilateral|pbb|duta besar|perwakilan|atase|kbri|kjri|ptri',
  trap: '(melapor|bertanggung jawab) (langsung )?kepada ………|duta (merek|brand|wisata|kampus|produk)|brand ambassador|(asisten|sekretaris|sopir) duta besar',
  speaks:
    'fasih|lancar|bahasa ibu|penutur asli|berbahasa|kemampuan bahasa|bahasa|menguasai|mahir|aktif|b1|b2|c1|c2|toefl',
  signals: {
    rf_international: {
      strong:
        'evakuasi (#|…)? ?(wni|warga|warga negara)|pemulangan (#|…)? ?(wni|warga negara)|ditugaskan (di|ke|pada)|penugasan (di luar negeri|di @|luar negeri|ke)|bertugas di (kbri|kedutaan|luar negeri|@)|bertugas di …@ …@|penempatan (di|luar negeri)|kbri @|kbri di|kbri|kjri|ptri|kedutaan besar (…)? ?(di|untuk) @|konsulat jenderal|perutusan tetap|diakreditasi*|duta besar (…)? ?(untuk|di) …@|misi (perdamaian|pemeliharaan)|(tugas|pos|karier) di @ …@',
      against:
        'pertukaran pelajar|kuliah|belajar|wisata|liburan|staf lokal|jarak jauh|klien|studi banding|toko|restoran|pabrik|cabang',
    },
    rf_protocol: {
      strong:
        '(kepala|direktur|direktorat|staf|petugas|bagian|subdirektorat|sekretaris) …protokol|protokol (negara|diplomatik|kenegaraan|konsuler|dan konsuler)|keprotokolan|surat kepercayaan|agrement|agremen|nota diplomatik|nota verbal*|korps diplomatik|kunjungan (kenegaraan|resmi|presiden|menteri)|kekebalan (dan hak|diplomatik)|hak istimewa|konvensi wina|tata urutan',
      weak: 'protokol|upacara|delegasi',
      trap: 'protokol (jaringan|klinis|penelitian|kesehatan|keamanan|kyoto|montreal|komunikasi|internet|tcp|uji)',
      against: 'klinis|jaringan|pasien|laboratorium',
    },
    rf_government: {
      strong:
        '(penasihat|menasihati|memberi nasihat kepada) menteri luar negeri|(ketua|kepala) (perunding|juru runding) @|ptri|perutusan tetap|kementerian|kemlu|kemenlu|departemen luar negeri|pegawai negeri|dinas luar negeri|komisi eropa|perserikatan bangsa bangsa|pbb|nato|sekretariat asean|perutusan tetap|diplomat|ketua delegasi|memimpin delegasi|komisi i dpr|dpr ri|sekretariat kabinet|tni|sekolah dinas luar negeri|sesdilu|sekdilu',
      weak: 'sektor publik|pemerintah*',
      trap: 'simulasi pbb|model (pbb|united nations)|hubungan (investor|masyarakat)|klien pemerintah',
      against: 'klien|simulasi|model un',
    },
    rf_crosscultural: {
      strong:
        'lintas budaya|antarbudaya|antar budaya|multikultural|multinasional …tim|tim multinasional|diplomasi (publik|budaya|kebudayaan)|atase (pendidikan dan )?kebudayaan|# kewarganegaraan|# negara|mediasi antara|masyarakat setempat|komunitas setempat|promosi budaya',
      trap: 'budaya (perusahaan|kerja|organisasi|sel)|kultur sel',
      against: 'budaya perusahaan|budaya kerja',
    },
    sk_protocol_basic: {
      strong:
        '(kepala|direktur|direktorat|staf|petugas|bagian|subdirektorat) …protokol|keprotokolan|(menyusun|membuat|menyiapkan|penyusunan) nota (diplomatik|verbal)|(membantu|menyiapkan|mengatur|persiapan|mengoordinasi*|menyelenggarakan) ……kunjungan (kenegaraan|resmi|menteri|presiden)',
      against: 'klinis|jaringan|kesehatan',
    },
    sk_reporting: {
      strong:
        'laporan (politik|ekonomi|diplomatik|situasi|analisis)|(menyusun|menulis|menyiapkan|membuat|penyusunan) ………(laporan|brafaks|kawat|telaah*|analisis|butir wicara|briefing|kajian)|pelaporan (politik|ekonomi)|analisis (politik|geopolitik|situasi)|butir wicara|pokok pembicaraan',
      weak: 'laporan|analisis',
      trap: 'laporan (keuangan|penjualan|bug|pajak|tahunan)|analisis (darah|data|keuangan|pasar)',
      against: 'penjualan|akuntansi|laboratorium|pajak',
    },
    sk_ir: {
      strong:
        'hubungan internasional|hukum internasional|sekolah dinas luar negeri|akademi diplomatik|studi internasional|kajian internasional|geopolitik|politik internasional',
      weak: 'ilmu politik|politik luar negeri',
      trap: 'hubungan (investor|masyarakat|industrial)|kantor (urusan|hubungan) internasional',
      against: 'investor|erasmus|universitas',
    },
    sk_staff: {
      strong:
        '(memimpin|mengelola|membawahi|mensupervisi|mengawasi|mengepalai) ……(tim|staf|pegawai|karyawan|#|diplomat)|tim beranggotakan #|# (staf|pegawai|orang staf|bawahan)|penilaian kinerja|pengelolaan (staf|sdm)',
      trap: 'bergabung ……tim( [^ ]+)?|(bagian|anggota) (dari )?tim',
      against: 'bergabunglah|lowongan',
    },
    sk_budget: {
      strong:
        'anggaran (sebesar |senilai )?(rp|usd|eur|#)|(dengan|mengelola) anggaran #?|(mengelola|pengelolaan|bertanggung jawab|mengawasi|penyusunan|pelaksanaan) ………anggaran|anggaran (tahunan|sebesar|senilai|kedutaan|kbri|perwakilan|program|operasional)|kuasa pengguna anggaran|bendahara',
      weak: 'anggaran',
      trap: 'anggaran (negara|rendah)|badan anggaran|hotel murah',
      against: 'hotel|murah',
    },
    sk_crisis: {
      strong:
        '(manajemen|penanganan|pengelolaan|tanggap|satgas|tim) krisis|evakuasi*|mengevakuasi|memulangkan|pemulangan|repatriasi|sandera*|gempa|tsunami|kudeta|ebola|krisis (konsuler|kemanusiaan)|tanggap darurat|perlindungan wni',
      weak: 'krisis|darurat',
      trap: 'krisis (merek|keuangan|reputasi|perbankan|citra|paruh baya)|jalur evakuasi|(latihan|simulasi) (evakuasi|kebakaran)',
      against: 'merek|media sosial|bank|reputasi',
    },
    sk_negotiation: {
      strong:
        '(negosiasi|menegosiasikan|merundingkan|perundingan|bernegosiasi|negosiator) ………(perjanjian|traktat|kesepakatan|resolusi|konvensi|pbb|wto|batas|maritim|bilateral|multilateral|internasional|iklim|dagang|perdagangan|damai|@)|negosiator|ketua juru runding|juru runding|perundingan|traktat|perjanjian (bilateral|internasional|perdagangan|kerja sama|damai|batas)|nota kesepahaman|(memimpin|ikut|terlibat) ………(negosiasi|perundingan)',
      weak: 'negosiasi|resolusi',
      trap: 'gaji … ?(nego|negosiasi|dapat dinegosiasikan|bisa)|dapat dinegosiasikan|bisa nego|negosiasi (dengan pemasok|harga|penjualan|vendor|kontrak)|resolusi (konflik|layar)',
      against: 'gaji|pemasok|penjualan|vendor|harga|pelanggan',
    },
    sk_strategic_lead: {
      strong:
        'duta besar|dubes|kepala (perwakilan|misi)|wakil kepala perwakilan|wakil tetap|kuasa usaha|(memimpin|membuka|pembukaan|mengepalai) ……(kedutaan besar|kbri|perwakilan|perutusan tetap)|direktur jenderal (asia|amerika|politik|kerja sama|multilateral)|wakil duta besar',
      trap: '(sopir|sekretaris|asisten|ajudan) (dubes|duta besar)|duta (merek|brand|wisata|baca|kampus)|(rumah|kediaman|wisma) duta besar|bertemu duta besar|menerima … duta besar',
      against: 'iom|lintas batas|palang merah|merek|influencer',
      weak: 'kepemimpinan strategis',
    },
    sk_high_negotiation: {
      strong:
        'ketua (juru runding|negosiator|perunding)|negosiator utama|ketua delegasi|memimpin delegasi|kuasa penuh|dewan keamanan|perundingan damai|pembicaraan damai|gencatan senjata|perjanjian damai|menandatangani (perjanjian|traktat)|(ktt|sherpa)|memimpin (perundingan|negosiasi)',
      trap: 'wakil ketua delegasi',
      against: 'serikat*|pengadaan',
    },
    sk_intl_crisis: {
      strong:
        '(memediasi|mediasi|mediator) (antara|konflik|dalam|perdamaian|di)|utusan khusus|proses perdamaian|deeskalasi|diplomasi krisis|evakuasi (kedutaan|kbri)|rezim sanksi|krisis internasional|pencegahan konflik|(memimpin|mengoordinasikan|mengkoordinasikan) evakuasi ……(wni|warga|@)',
      trap: 'mediasi keluarga|krisis keuangan',
      against: 'analis|artikel|tesis|bank',
    },
    sk_policy: {
      strong:
        '(menyusun|merumuskan|mengembangkan|perumusan|penyusunan|pelaksanaan|mengimplementasikan) ………(kebijakan|strategi nasional|rencana aksi|undang undang|strategi|legislasi)|kebijakan luar negeri|politik luar negeri … (strategi|kebijakan)|strategi nasional|buku putih|perumusan kebijakan|perencanaan kebijakan|menasihati menteri|penasihat (menteri|presiden)|staf ahli menteri|rancangan undang undang',
      trap: 'kebijakan (privasi|cookie|pengembalian|sdm|harga|perusahaan)|polis asuransi|strategi (pemasaran|penjualan)',
      against: 'cookie|privasi|asuransi|pemasaran',
    },
  },
};
